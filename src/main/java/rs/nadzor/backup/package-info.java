/** The whole register in one file, written while people work and restored all at once or not at all. */
package rs.nadzor.backup;
