package rs.nadzor.contract;

import java.util.List;

import rs.nadzor.i18n.LocalizedText;

/** Two statements, by their anchors, that cannot both hold; a reason where a person saw it, none where arithmetic did. */
public record PublicConflict(String anchor, String other, LocalizedText reason) {

    /** The other one of the two. */
    public String otherThan(String one) {
        return anchor.equals(one) ? other : anchor;
    }

    /** Both statements are among these. */
    boolean isAmong(List<String> anchors) {
        return anchors.contains(anchor) && anchors.contains(other);
    }

    boolean touches(List<String> anchors) {
        return anchors.contains(anchor) || anchors.contains(other);
    }
}
