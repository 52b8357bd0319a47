/** Serbian in both scripts and English: languages, transliteration, plurals, formats, sorting, and the words every page needs. */
package rs.nadzor.i18n;
