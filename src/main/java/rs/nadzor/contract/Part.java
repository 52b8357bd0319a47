package rs.nadzor.contract;

import java.util.UUID;

/** A part of a deal that carries citations of its own. */
public interface Part {

    UUID id();

    /** The first half of its place and of its anchor on the public page, such as {@code statement}. */
    String placeKind();
}
