/** Where a fact was read: the source, the place in it, and the bytes as they were that day. */
package rs.nadzor.evidence;
