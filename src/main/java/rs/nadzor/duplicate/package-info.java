/** Two records of one thing: side by side, made one, and taken apart again exactly. */
package rs.nadzor.duplicate;
