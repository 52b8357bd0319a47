/** What rules ask about deals, what they found, what people think of it, and what of that the public reads. */
package rs.nadzor.gap;
