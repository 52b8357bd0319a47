/** What a file or an address says of itself, proposed beside the fields of a source: nothing is filled that somebody typed. */
package rs.nadzor.evidence.proposal;
