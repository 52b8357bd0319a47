/** What readers say is wrong on a public page: from the link beside it to the edition that says it right. */
package rs.nadzor.gap.objection;
