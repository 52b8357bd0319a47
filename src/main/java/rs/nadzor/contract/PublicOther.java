package rs.nadzor.contract;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.LocalizedText;

/**
 * The other side of a disagreement.
 *
 * @param who and, of a figure, how much, in the reader's language
 * @param says who and what
 * @param reason why both cannot hold, where a person said so
 */
public record PublicOther(String href, String who, String says, LocalizedText reason) {

    /** Against the statement at an anchor. */
    static List<PublicOther> than(String anchor, PublicContract deal, Function<String, String> at, Language language) {
        return deal.conflicts().stream().filter(conflict -> conflict.touches(List.of(anchor))).flatMap(conflict -> said(deal, conflict.otherThan(anchor))
                .map(other -> new PublicOther(at.apply(other.anchor()), who(other, language), PublicPlaceWords.of(other, language), conflict.reason()))).toList();
    }

    private static String who(PublicStatement other, Language language) {
        return other.amount() == null && other.saidBy() != null ? other.saidBy().text(language) : PublicPlaceWords.of(other, language);
    }

    private static Stream<PublicStatement> said(PublicContract deal, String anchor) {
        return deal.statements().stream().filter(statement -> statement.anchor().equals(anchor));
    }
}
