/** Work that comes round by itself: on one node at a time, no sooner than it is due, its outcome recorded. */
package rs.nadzor.job;
