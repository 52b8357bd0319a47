package rs.nadzor.contract;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import rs.nadzor.edition.EditionRef;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.i18n.Term;
import rs.nadzor.shared.PartialDate;

/** Keeps the row by which the list of published deals finds, filters and sorts; made of the edition and nothing else. */
@ApplicationScoped
class ContractIndex {

    @Inject
    ObjectMapper json;

    void write(Connection desk, EditionRef edition, PublicContract c) throws SQLException {
        try (PreparedStatement insert = desk.prepareStatement("""
                insert into published.contract (subject_id, slug, published_at, title_sr, title_en, search, instrument, stage,
                    disclosure, layer, technologies, buyers, suppliers, value_state, amount, currency, signed_first, known, expected, body, row)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                on conflict (subject_id) do update set (slug, published_at, title_sr, title_en, search, instrument, stage, disclosure,
                    layer, technologies, buyers, suppliers, value_state, amount, currency, signed_first, known, expected, body, row)
                  = (excluded.slug, excluded.published_at, excluded.title_sr, excluded.title_en, excluded.search, excluded.instrument,
                    excluded.stage, excluded.disclosure, excluded.layer, excluded.technologies, excluded.buyers, excluded.suppliers,
                    excluded.value_state, excluded.amount, excluded.currency, excluded.signed_first, excluded.known, excluded.expected,
                    excluded.body, excluded.row)""")) {
            PublicContractRow row = PublicContractRow.of(c, edition);
            int i = 0;
            insert.setObject(++i, edition.subject().id());
            insert.setString(++i, edition.slug());
            insert.setObject(++i, edition.publishedAt().atOffset(ZoneOffset.UTC));
            insert.setString(++i, row.sortTitleSr());
            insert.setString(++i, row.sortTitleEn());
            insert.setString(++i, row.searchKey());
            insert.setString(++i, code(c.facts().instrument().value()));
            insert.setString(++i, code(c.facts().stage().value()));
            insert.setString(++i, code(c.facts().disclosure().value()));
            insert.setString(++i, code(c.facts().layer().value()));
            insert.setArray(++i, desk.createArrayOf("text", c.facts().technologies().isKnown()
                    ? c.facts().technologies().value().stream().map(Term::code).toArray() : new Object[0]));
            insert.setArray(++i, desk.createArrayOf("text", slugs(c.facts().buyers().value())));
            insert.setArray(++i, desk.createArrayOf("text", slugs(c.facts().suppliers().value())));
            PublicFact<PublicMoney> value = c.facts().value();
            insert.setString(++i, value.isKnown() ? "known" : value.empty() == null ? "not_checked" : value.empty().code());
            insert.setBigDecimal(++i, value.isKnown() ? value.value().amount() : BigDecimal.ONE.negate());
            insert.setString(++i, value.isKnown() ? value.value().currency() : "");
            insert.setObject(++i, earliest(c.facts().signedOn().value()));
            insert.setInt(++i, c.openness().known());
            insert.setInt(++i, c.openness().total());
            insert.setString(++i, body(c));
            insert.setString(++i, json.writeValueAsString(row));
            insert.executeUpdate();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By what a deal may be found besides its name and its parties. */
    private static String body(PublicContract c) {
        return Stream.of(Stream.ofNullable(c.summary()), Stream.ofNullable(c.facts().places().value()),
                Stream.ofNullable(c.facts().technologies().value()).flatMap(List::stream).map(Term::label),
                Stream.of(c.facts().instrument().value(), c.facts().layer().value()).filter(Objects::nonNull).map(Term::label))
                .flatMap(texts -> texts).map(LocalizedText::searchKey).collect(Collectors.joining(" "));
    }

    /** With it goes all that other indexes hold of the deal. */
    void remove(Connection desk, UUID contract) throws SQLException {
        try (PreparedStatement delete = desk.prepareStatement("delete from published.contract where subject_id = ?")) {
            delete.setObject(1, contract);
            delete.executeUpdate();
        }
    }

    /** To sort by: what has no date stands last. */
    static LocalDate earliest(String date) {
        return date == null ? PartialDate.BEGINNING : PartialDate.of(date).earliest();
    }

    static String code(Term term) {
        return term == null ? "" : term.code();
    }

    private static Object[] slugs(List<PublicParty> parties) {
        return parties == null ? new Object[0] : parties.stream().map(PublicParty::slug).toArray();
    }
}
