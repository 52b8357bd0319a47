/** Values every package speaks in (money, partial dates, identifiers, fingerprints) and the one source of "now". */
package rs.nadzor.shared;
