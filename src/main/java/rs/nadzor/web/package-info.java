/** What every page shares: who looks at it, errors beside fields, flash, paging, error pages, headers, forgery checks. */
package rs.nadzor.web;
