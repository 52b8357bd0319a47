/** Reads what strangers wrote, in a process of its own: knows nothing of the register, has no secrets and little memory. */
package rs.nadzor.evidence.proposal.reader;
