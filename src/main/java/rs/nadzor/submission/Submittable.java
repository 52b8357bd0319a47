package rs.nadzor.submission;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import rs.nadzor.i18n.LocalizedText;

/** A kind of subject that people submit; a feature declares one as a bean, so that lists of what waits can name it. */
public interface Submittable {

    /** As among editions: "contract". */
    String subjectKind();

    /** What they are called, those that this person may see. */
    Map<UUID, LocalizedText> titles(Collection<UUID> records);

    /** The page of the desk on which it is decided. */
    String address(UUID record);
}
