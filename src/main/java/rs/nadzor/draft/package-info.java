/** What people have typed into a form and not saved yet: kept as they type, found again after whatever came between. */
package rs.nadzor.draft;
