package rs.nadzor.contract;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;

import rs.nadzor.edition.EditionRef;
import rs.nadzor.i18n.SearchKey;
import rs.nadzor.i18n.Term;
import rs.nadzor.shared.WebAddress;

/**
 * A source as public deals and themes name it.
 *
 * @param id follows from title, publisher, date and address
 * @param publishedAt of the edition that first named it so
 * @param publishedOn of the source itself; partial date
 * @param link its address
 * @param deals how many public deals name it; counted by the database
 * @param themes how many public themes do
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicSourceRow(UUID id, Instant publishedAt, String title, String publisher, Term kind, String publishedOn, String link,
        String retrievedOn, Integer deals, Integer themes) {

    static PublicSourceRow of(PublicNote note, EditionRef edition) {
        return new PublicSourceRow(id(note), edition.publishedAt(), note.title(), note.publisher(), note.kind(), note.publishedOn(), note.address(),
                note.retrievedOn(), null, null);
    }

    static UUID id(PublicNote note) {
        String same = Stream.of(note.title(), note.publisher(), note.publishedOn(), note.address()).map(part -> Objects.toString(part, ""))
                .collect(Collectors.joining("\u001f"));
        return UUID.nameUUIDFromBytes(same.getBytes(StandardCharsets.UTF_8));
    }

    /** The site, for a link that people can read. */
    @JsonIgnore
    public String host() {
        return WebAddress.read(link).map(WebAddress::site).orElse(link);
    }

    @JsonIgnore
    String searchKey() {
        return Stream.of(title, publisher, link).filter(Objects::nonNull).map(SearchKey::of).distinct().collect(Collectors.joining(" "));
    }
}
