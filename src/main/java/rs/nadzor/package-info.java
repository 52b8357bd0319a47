/** Nadzor, the watchdog register for Serbian public procurement; see docs/architecture.md for the order of the packages. */
package rs.nadzor;
