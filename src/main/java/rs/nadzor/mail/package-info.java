/** The outbox: mail is written down with the work that causes it, sent once by one node, and in doubt waits for a person. */
package rs.nadzor.mail;
