/** Records that only named people see: who restricted one, who is named for it, and how it is opened again. */
package rs.nadzor.restriction;
