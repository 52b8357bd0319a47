/** Any deal, published or not: its parties, statements, events, secrecy and documents, and the public page made of it. */
package rs.nadzor.contract;
