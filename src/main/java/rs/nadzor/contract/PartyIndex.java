package rs.nadzor.contract;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import rs.nadzor.edition.EditionRef;
import rs.nadzor.i18n.Language;

/** Keeps who takes part in which published deal, and how the newest edition that names an organization writes it. */
@ApplicationScoped
class PartyIndex {

    @Inject
    ObjectMapper json;

    void write(Connection desk, EditionRef edition, PublicContract deal) throws SQLException {
        List<PublicParty> parties = Stream.of(deal.facts().buyers().value(), deal.facts().suppliers().value(), deal.otherParties())
                .filter(some -> some != null).flatMap(List::stream).toList();
        Map<String, PublicParty> organizations = parties.stream()
                .collect(Collectors.toMap(PublicParty::slug, party -> party, (one, same) -> one, LinkedHashMap::new));
        try (PreparedStatement leave = desk.prepareStatement("delete from published.party where contract_id = ?");
                PreparedStatement write = desk.prepareStatement("""
                insert into published.organization (slug, name_sr, name_en, search, row, published_at, country) values (?, ?, ?, ?, ?::jsonb, ?, ?)
                on conflict (slug) do update set name_sr = excluded.name_sr, name_en = excluded.name_en, search = excluded.search,
                    row = published.organization.row || excluded.row, published_at = excluded.published_at,
                    country = excluded.country""");
                PreparedStatement takesPart = desk.prepareStatement(
                        "insert into published.party (contract_id, organization, role) values (?, ?, ?) on conflict do nothing")) {
            leave.setObject(1, edition.subject().id());
            leave.executeUpdate();
            // Always in one order, so that two who publish at once wait for each other and do not deadlock.
            for (PublicParty party : organizations.values().stream().sorted((a, b) -> a.slug().compareTo(b.slug())).toList()) {
                PublicOrganization organization = PublicOrganization.of(party, edition);
                write.setString(1, party.slug());
                write.setString(2, party.name().text(Language.SR));
                write.setString(3, party.name().text(Language.EN));
                write.setString(4, organization.searchKey());
                write.setString(5, json.writeValueAsString(organization));
                write.setObject(6, edition.publishedAt().atOffset(ZoneOffset.UTC));
                write.setString(7, party.country() == null ? "" : party.country());
                write.addBatch();
            }
            write.executeBatch();
            for (PublicParty party : parties) {
                takesPart.setObject(1, edition.subject().id());
                takesPart.setString(2, party.slug());
                takesPart.setString(3, party.role().code());
                takesPart.addBatch();
            }
            takesPart.executeBatch();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
