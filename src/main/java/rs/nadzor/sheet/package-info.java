/** A list as a file: its columns described once, and CSV for machines and XLSX for people that walk them. */
package rs.nadzor.sheet;
