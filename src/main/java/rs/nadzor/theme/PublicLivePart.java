package rs.nadzor.theme;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import rs.nadzor.contract.PublicTimeline;
import rs.nadzor.shared.Coded;

/** A part of a watch page that is made of what is public at the moment, written in its text as {@code ::timeline}. */
public enum PublicLivePart implements Coded {
    TIMELINE, FIGURES, DEALS, GAPS, MAP, STATEMENTS, SOURCES;

    /** What {@code ::timeline} can be narrowed to, besides deals. */
    static final List<String> KINDS = PublicTimeline.KINDS;

    static Optional<PublicLivePart> of(String word) {
        return Coded.read(PublicLivePart.class, word);
    }

    /** All of them as they are written. */
    static List<String> words() {
        return Stream.of(values()).map(part -> "::" + part.code()).toList();
    }

    boolean takes(String argument, List<String> deals) {
        return switch (this) {
            case TIMELINE -> KINDS.contains(argument) || deals.contains(argument);
            case STATEMENTS -> false;
            default -> deals.contains(argument);
        };
    }
}
