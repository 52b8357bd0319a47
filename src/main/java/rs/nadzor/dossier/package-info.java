/** The Serbian dossier that a new installation starts with: its files, how they become records, and its claims' addresses. */
package rs.nadzor.dossier;
