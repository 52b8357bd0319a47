package rs.nadzor.web;

import java.util.UUID;

import io.quarkus.qute.TemplateInstance;

/** A part that a feature adds to the desk page of a thing above it; every bean of this type is asked. */
public interface Panel {

    /** The kind of thing whose page it belongs on, such as {@code contract}. */
    String subjectKind();

    /** Where it stands among the other panels, smaller first. */
    int order();

    TemplateInstance render(UUID subject);
}
