package rs.nadzor.contract;

import java.util.List;

import rs.nadzor.i18n.LocalizedText;

/** Everything the public may see of a deal: the chapter {@code contract} of its editions, form 1. */
public record PublicContract(String slug, LocalizedText title, LocalizedText summary, List<Integer> titleNotes,
        List<Integer> summaryNotes, PublicOpenness openness, PublicFacts facts, List<PublicParty> otherParties,
        List<PublicStatement> statements, List<PublicConflict> conflicts, List<PublicEvent> events,
        List<PublicSecrecy> secrecies, List<PublicDocument> documents, List<PublicSearch> searches,
        List<PublicRelated> related, List<PublicNote> notes) {

    /** The kind of subject that a deal is among editions. */
    public static final String KIND = "contract";
    /** The chapter's name in the content of an edition. */
    public static final String CHAPTER = "contract";
}
