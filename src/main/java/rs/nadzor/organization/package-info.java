/** Public bodies, firms and others: their names in every spelling, their numbers, and the way to ask them. */
package rs.nadzor.organization;
