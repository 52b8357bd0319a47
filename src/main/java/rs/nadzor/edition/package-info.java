/** What the public sees: immutable, numbered, dated editions of any subject, and their withdrawal; knows no feature. */
package rs.nadzor.edition;
