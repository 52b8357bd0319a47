package rs.nadzor.gap.objection;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import rs.nadzor.contract.Contract;
import rs.nadzor.edition.Chapter;
import rs.nadzor.edition.EditionRef;
import rs.nadzor.edition.Subject;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.i18n.Term;
import rs.nadzor.shared.ClockProducer;

/** The decided objections that editions show; and it notes which edition says right what one was upheld about. */
@ApplicationScoped
public class ObjectionChapter implements Chapter {

    @Override
    public String subjectKind() {
        return Contract.KIND;
    }

    @Override
    public String name() {
        return PublicObjection.CHAPTER;
    }

    /** Null for none. */
    @Override
    public List<PublicObjection> content(Subject subject) {
        return of(subject.id());
    }

    static List<PublicObjection> of(UUID record) {
        List<PublicObjection> shown = Objection.shown(record).stream().map(ObjectionChapter::shown).toList();
        return shown.isEmpty() ? null : shown;
    }

    /** An edition that only brings or takes a review corrects nothing but findings: the rest of it is as it was. */
    @Override
    public void index(Connection desk, EditionRef edition, JsonNode content) throws SQLException {
        try (var update = desk.prepareStatement("""
                update desk.objection o set resulting_edition = e.number, version = version + 1 from published.edition e
                 where e.id = ? and o.record_id = e.subject_id and o.verdict in ('upheld', 'partly') and o.resulting_edition is null
                   and (o.edition_of is not null or o.edition < e.number) and (e.kind <> 'review' or o.anchor like 'finding-%')""")) {
            update.setObject(1, edition.id());
            update.executeUpdate();
        }
    }

    /** An edition that comes back says nothing anew. */
    @Override
    public void restore(Connection desk, EditionRef edition, JsonNode content) {
    }

    private static PublicObjection shown(Objection o) {
        return new PublicObjection("objection-" + o.number, o.anchor, o.about().isEmpty() ? null : o.about(), o.objector,
                o.objector == null ? null : o.text, o.language().tag(), day(o.receivedAt),
                new Term(o.decision.verdict().code(), both(say -> say.verdict(o.decision.verdict()))), o.decision.reason(),
                day(o.decision.at()), o.resultingEdition);
    }

    static LocalizedText both(Function<ObjectionMessages, String> text) {
        return new LocalizedText(text.apply(in(Language.SR_CYRL)), text.apply(in(Language.EN)));
    }

    private static ObjectionMessages in(Language language) {
        return MessageBundles.get(ObjectionMessages.class, Localized.Literal.of(language.tag()));
    }

    private static String day(Instant moment) {
        return moment.atZone(ClockProducer.BELGRADE).toLocalDate().toString();
    }
}
