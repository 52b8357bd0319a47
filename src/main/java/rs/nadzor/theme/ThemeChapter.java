package rs.nadzor.theme;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import rs.nadzor.contract.NoteNumbers;
import rs.nadzor.contract.PartIndex;
import rs.nadzor.contract.PublicConflict;
import rs.nadzor.contract.PublicNote;
import rs.nadzor.contract.SourceIndex;
import rs.nadzor.edition.Chapter;
import rs.nadzor.edition.EditionRef;
import rs.nadzor.edition.Subject;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.i18n.Term;
import rs.nadzor.shared.Fingerprint;

/** The chapter that a theme writes into its editions. */
@ApplicationScoped
class ThemeChapter implements Chapter {

    @Inject
    PartIndex parts;
    @Inject
    SourceIndex sources;
    @Inject
    ObjectMapper json;

    @Override
    public String subjectKind() {
        return Theme.KIND;
    }

    @Override
    public String name() {
        return PublicTheme.CHAPTER;
    }

    @Override
    public PublicTheme content(Subject subject) {
        return of(Theme.whole(subject.id()));
    }

    static PublicTheme of(Theme theme) {
        NoteNumbers notes = new NoteNumbers();
        List<PublicThemeEntry> entries = theme.entries.stream().map(entry -> entry(entry, notes)).toList();
        List<PublicConflict> conflicts = theme.contradictions.stream()
                .map(record -> new PublicConflict(record.entry.anchor(), record.other.anchor(), record.reason())).toList();
        // Kept copies are shown on the pages of deals alone.
        List<PublicNote> sources = notes.list();
        return new PublicTheme(theme.slug, theme.title(), orNull(theme.summary()), orNull(theme.body()), List.copyOf(theme.deals), entries, conflicts, sources);
    }

    private static PublicThemeEntry entry(ThemeEntry entry, NoteNumbers notes) {
        List<Integer> numbers = entry.citations.stream().map(c -> notes.of(c.citation)).sorted().toList();
        return new PublicThemeEntry(entry.anchor(), new Term(entry.kind.code(), new LocalizedText(in(Language.SR_CYRL).kind(entry.kind.code()),
                in(Language.EN).kind(entry.kind.code()))), entry.onDate == null ? null : entry.onDate.toString(), orNull(entry.saidBy()), entry.text(),
                !entry.citations.isEmpty() && entry.citations.stream().noneMatch(c -> c.citation.original), numbers);
    }

    /** Of everything that an edition of the theme would say now. */
    static Fingerprint fingerprint(Theme theme) {
        return Fingerprint.of(of(theme).toString());
    }

    @Override
    public void index(Connection desk, EditionRef edition, JsonNode content) throws SQLException {
        unindex(desk, edition.subject());
        try (PreparedStatement insert = desk.prepareStatement("""
                insert into published.theme (subject_id, slug, published_at, title_sr, title_en, search, body, row)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)""")) {
            PublicTheme theme = json.treeToValue(content, PublicTheme.class);
            PublicThemeRow row = PublicThemeRow.of(theme, edition);
            insert.setObject(1, edition.subject().id());
            insert.setString(2, edition.slug());
            insert.setObject(3, edition.publishedAt().atOffset(ZoneOffset.UTC));
            insert.setString(4, row.sortTitle(Language.SR));
            insert.setString(5, row.sortTitle(Language.EN));
            insert.setString(6, row.searchKey());
            insert.setString(7, theme.bodyKey());
            insert.setString(8, json.writeValueAsString(row));
            insert.executeUpdate();
            parts.write(desk, edition, theme.eventRows(edition), theme.statementRows(edition));
            sources.write(desk, edition, theme.notes());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void unindex(Connection desk, Subject subject) throws SQLException {
        try (PreparedStatement delete = desk.prepareStatement("delete from published.theme where subject_id = ?")) {
            delete.setObject(1, subject.id());
            delete.executeUpdate();
        }
    }

    private static LocalizedText orNull(LocalizedText text) {
        return text.isEmpty() ? null : text;
    }

    private static PublicThemeMessages in(Language language) {
        return MessageBundles.get(PublicThemeMessages.class, Localized.Literal.of(language.tag()));
    }
}
