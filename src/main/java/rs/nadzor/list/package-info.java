/** Lists of the desk kept under a name: what they are filtered and sorted by, for one person or for everybody. */
package rs.nadzor.list;
