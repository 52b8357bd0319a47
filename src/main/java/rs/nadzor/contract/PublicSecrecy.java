package rs.nadzor.contract;

import java.util.List;

import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.i18n.Term;

/** Who claims that a deal is secret, at which level, since when. */
public record PublicSecrecy(String anchor, Term claim, LocalizedText claimant, String claimedOn, String classifiedOn,
        LocalizedText basis, LocalizedText ending, List<Integer> notes) {
}
