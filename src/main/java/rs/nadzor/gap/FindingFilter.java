package rs.nadzor.gap;

import java.util.Optional;

import org.jboss.resteasy.reactive.RestQuery;

import rs.nadzor.i18n.CommonMessages;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.SearchKey;
import rs.nadzor.i18n.Texts;
import rs.nadzor.shared.Coded;
import rs.nadzor.web.Criteria;

/** Which findings a list shows, as it stands in the address; without a state, all that hold. What it does not know is no filter. */
public record FindingFilter(@RestQuery String q, @RestQuery String rule, @RestQuery String state) {

    boolean searches() {
        return !SearchKey.of(q).isEmpty();
    }

    Optional<FlagRule> rule(Rules rules) {
        return rules.byId(rule == null ? "" : rule);
    }

    Optional<FindingState> wanted() {
        return Coded.read(FindingState.class, state);
    }

    /** In words and as an address; what it does not know is named there. */
    Criteria criteria(Language language, Rules rules) {
        GapMessages say = GapTexts.in(language);
        return new Criteria().text("q", Texts.in(CommonMessages.class, language).search(), q)
                .choice("rule", say.rule(), rule, id -> rules.byId(id).map(known -> known.id() + " " + known.name(language)))
                .word("state", say.state(), state, FindingState.class, say::state_of);
    }
}
