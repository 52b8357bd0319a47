/** What somebody has to do next, about which deal or finding, who, by when; done or postponed with a word why. */
package rs.nadzor.followup;
