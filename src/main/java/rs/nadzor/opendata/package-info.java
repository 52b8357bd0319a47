/** What machines read: every public list as files and as a feed, with a description beside them. */
package rs.nadzor.opendata;
