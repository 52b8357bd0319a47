/** One class a rule; each has its page in docs/rules and says triggered, clear, cannot tell or not applicable. */
package rs.nadzor.gap.rules;
