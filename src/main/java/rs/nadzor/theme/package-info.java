/** Dossiers on a theme: written at the desk in Markdown with live parts, read as watch pages made of what is public now. */
package rs.nadzor.theme;
