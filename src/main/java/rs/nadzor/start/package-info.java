/** The main class, the embedded database server and what is made once at the first start; it alone may import everything. */
package rs.nadzor.start;
