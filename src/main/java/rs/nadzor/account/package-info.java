/** People of the desk: how they are invited, sign in, what they may do, and how a session begins and ends. */
package rs.nadzor.account;
