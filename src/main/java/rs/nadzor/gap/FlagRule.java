package rs.nadzor.gap;

import com.fasterxml.jackson.databind.JsonNode;

import rs.nadzor.i18n.Language;

/** A question that is asked of every deal, in SQL; see docs/rules. Every bean of this type is asked. */
public interface FlagRule {

    /** As in docs/rules, such as {@code GAP-03}. */
    String id();

    /** Rises when the question changes; findings of an earlier version end. */
    int version();

    /**
     * One select over {@code desk.contract}, of the deals {@code :contracts} (uuid[]), or of all where that is null, with the columns
     * {@code contract_id, revision, result, missing, operands, parameters}: the version of the deal; a code of
     * {@link FlagResult}; text[] of codes of {@link Missing}; jsonb with all that {@link #wording} needs, in a fixed order,
     * null unless triggered; the parameters used, "" for none.
     */
    String sql();

    /** The name of the rule: what is observed, not what it might mean. */
    String name(Language language);

    /** A finding in words, as a question with its facts. */
    Wording wording(JsonNode operands, Language language);
}
