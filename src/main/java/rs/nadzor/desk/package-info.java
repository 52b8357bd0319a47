/** The staff's morning page: what waits, what is mine, what changed. */
package rs.nadzor.desk;
