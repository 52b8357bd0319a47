package rs.nadzor.gap.objection;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import rs.nadzor.audit.Actor;
import rs.nadzor.edition.EditionKind;
import rs.nadzor.edition.EditionRef;
import rs.nadzor.edition.Editions;
import rs.nadzor.edition.Imprint;

/** Puts a decided objection on the public page: the second yes makes an edition that is otherwise as it was. */
@ApplicationScoped
class Showings {

    @Inject
    Editions editions;
    @Inject
    Clock clock;

    /**
     * The edition is empty when the subject is not public now: it comes with the next one.
     *
     * @throws Objection.Settled before it is decided, by whoever decided, and when it is shown already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<EditionRef> show(Objection objection, Actor by) {
        objection.show(Showing.of(by, clock.instant()));
        return republish(objection, objection.decision.by(), by.id(), say -> say.edition_note(objection.number));
    }

    /** Takes it off again; one person is enough. Earlier editions keep what they said. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<EditionRef> hide(Objection objection, Actor by) {
        objection.hide();
        return republish(objection, by.id(), by.id(), say -> say.edition_note_hidden(objection.number));
    }

    private Optional<EditionRef> republish(Objection objection, UUID by, UUID approvedBy, Function<ObjectionMessages, String> note) {
        Objection.flush();
        return editions.republish(objection.subject(), PublicObjection.CHAPTER, ObjectionChapter.of(objection.recordId),
                Imprint.of(by, approvedBy, EditionKind.REVIEW, ObjectionChapter.both(note)));
    }
}
