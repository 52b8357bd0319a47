/** Serbian in both scripts and English: transliteration, plurals, formats, sorting, and the words every page needs. */
package rs.nadzor.i18n;
