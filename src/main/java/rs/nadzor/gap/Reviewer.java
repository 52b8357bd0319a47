package rs.nadzor.gap;

import rs.nadzor.audit.Actor;

/** Who reviews, and whether as an editor: only an editor may change what was approved. */
public record Reviewer(Actor actor, boolean editor) {

    static final Reviewer INSTALLATION = new Reviewer(Actor.INSTALLATION, false);
}
