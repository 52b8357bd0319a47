/** Getting deals in from elsewhere: rows of a spreadsheet, what their columns hold, and the deals that come of them. */
package rs.nadzor.exchange;
