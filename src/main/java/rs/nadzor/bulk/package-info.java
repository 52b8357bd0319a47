/** The same change of many deals at once: chosen, shown before and after, then made deal by deal. */
package rs.nadzor.bulk;
