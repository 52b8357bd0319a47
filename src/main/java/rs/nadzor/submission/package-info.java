/** Two people before anything is public: what one submitted at a revision, and what another decided about it. */
package rs.nadzor.submission;
