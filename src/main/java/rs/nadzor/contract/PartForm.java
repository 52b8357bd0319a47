package rs.nadzor.contract;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import io.quarkus.qute.TemplateInstance;

import rs.nadzor.web.FormErrors;

/** What is typed about one part of a deal: a party, a statement, an event. */
interface PartForm {

    /** The version of the deal that the person read. */
    String version();

    /** Fields that are never mixed with another's: who changes one of them means all of them. */
    default List<Set<String>> together() {
        return List.of();
    }

    /** What is recorded of who types it: most parts leave that to the audit. */
    default PartForm by(String name) {
        return this;
    }

    /** What constraints on one field cannot say. */
    default void check(FormErrors errors) {
    }

    /** What can only be said with the deal at hand; runs before {@link #applyTo}. */
    default void check(Contract deal, UUID part, FormErrors errors) {
    }

    /** Writes what was typed to the part of the deal with this id, to a new one for null. */
    Part applyTo(Contract deal, UUID part);

    /** The page on which it is typed. */
    TemplateInstance page(PartPage page);
}
