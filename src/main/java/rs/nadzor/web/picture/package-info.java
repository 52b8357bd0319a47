/** Pictures of pages, for where a link to them is shared: drawn from outlines of letters, without the machine's fonts. */
package rs.nadzor.web.picture;
