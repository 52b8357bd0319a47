package rs.nadzor.atlas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import rs.nadzor.i18n.SearchKey;

/** Where places of Serbia lie, by their names in either script or in English. What it does not know is drawn nowhere. */
final class Gazetteer {
    private static final Map<String, Position> PLACES = read();

    private Gazetteer() {
    }

    static Optional<Position> find(String name) {
        return Optional.ofNullable(PLACES.get(SearchKey.of(name)));
    }

    private static Map<String, Position> read() {
        Map<String, Position> places = new HashMap<>();
        try (InputStream file = Gazetteer.class.getResourceAsStream("/atlas/gazetteer.csv");
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                Position position = new Position(Double.parseDouble(row.getField("latitude")), Double.parseDouble(row.getField("longitude")));
                places.put(SearchKey.of(row.getField("name")), position);
                if (!row.getField("name_en").isEmpty()) places.put(SearchKey.of(row.getField("name_en")), position);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(places);
    }
}
