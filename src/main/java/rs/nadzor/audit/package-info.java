/** Who changed what, when, before and after: written by triggers, read by staff, never edited. */
package rs.nadzor.audit;
