/** The public front page and what belongs to no single feature; knows editions and {@code Public*} types only. */
package rs.nadzor.watch;
