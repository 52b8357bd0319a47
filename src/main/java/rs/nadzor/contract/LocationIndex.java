package rs.nadzor.contract;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import jakarta.enterprise.context.ApplicationScoped;

import rs.nadzor.atlas.PlaceCount;
import rs.nadzor.edition.EditionRef;

/** Keeps the places by which published deals are mapped and filtered. */
@ApplicationScoped
class LocationIndex {

    void write(Connection desk, EditionRef edition, PublicContract deal) throws SQLException {
        try (PreparedStatement delete = desk.prepareStatement("delete from published.location where contract_id = ?")) {
            delete.setObject(1, edition.subject().id());
            delete.executeUpdate();
        }
        try (PreparedStatement insert = desk.prepareStatement(
                "insert into published.location (contract_id, code, name_sr, name_en, events) values (?, ?, ?, ?, ?)")) {
            for (PlaceCount place : PublicLocations.of(deal)) {
                insert.setObject(1, edition.subject().id());
                insert.setString(2, place.code());
                insert.setString(3, place.name().sr());
                insert.setString(4, place.name().en());
                insert.setInt(5, place.events());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
