package rs.nadzor.theme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import rs.nadzor.atlas.PlaceMap;
import rs.nadzor.contract.PublicBeside;
import rs.nadzor.contract.PublicCiting;
import rs.nadzor.contract.PublicContractMessages;
import rs.nadzor.contract.PublicContractRow;
import rs.nadzor.contract.PublicDealElsewhere;
import rs.nadzor.contract.PublicMoment;
import rs.nadzor.contract.PublicTimeline;
import rs.nadzor.contract.PublicWholes;
import rs.nadzor.edition.Edition;
import rs.nadzor.edition.EditionMade;
import rs.nadzor.edition.PublicSection;
import rs.nadzor.edition.ReadOrder;
import rs.nadzor.edition.ReadTables;
import rs.nadzor.edition.Where;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.i18n.Texts;
import rs.nadzor.i18n.Transliteration;
import rs.nadzor.web.LayoutMessages;
import rs.nadzor.web.LinkedData;
import rs.nadzor.web.PublicAddress;
import rs.nadzor.web.Publisher;
import rs.nadzor.web.picture.Picture;

/** Reads the chapter of a theme and makes its page, with live parts of what the deals' newest editions say at the moment. */
@ApplicationScoped
public class PublicThemes {
    @Inject
    ReadTables tables;
    @Inject
    PublicWholes wholes;
    @Inject
    PublicLinks links;
    @Inject
    @Any
    Instance<PublicSection> sections;
    @Inject
    PublicAddress address;
    @Inject
    Publisher publisher;
    @Inject
    Clock clock;
    @Inject
    CurrentLanguage language;

    @CheckedTemplate(basePath = "theme")
    static class Templates {
        static native TemplateInstance publicTheme(PublicThemePage page, boolean newest, RawString linked);

        static native TemplateInstance liveTimeline(PublicTimeline timeline);

        static native TemplateInstance liveFigures(List<PublicDealElsewhere> deals);

        static native TemplateInstance liveDeals(List<PublicContractRow> rows);

        static native TemplateInstance liveGaps(List<PublicDealElsewhere> deals);

        static native TemplateInstance liveMap(PlaceMap map);

        static native TemplateInstance liveStatements(PublicThemePage page);

        static native TemplateInstance liveSources(List<PublicThemeSource> sources);
    }

    public List<PublicThemeRow> newest(int most) {
        return tables.first(PublicThemeList.TABLE, new Where(), ReadOrder.byMoment("newest", "published_at"), most);
    }

    /** What each of these themes says now, sentence by sentence, in both languages side by side; they need not say the same. */
    @SuppressWarnings("unchecked")
    public Map<UUID, List<LocalizedText>> sentences(List<UUID> themes) {
        if (themes.isEmpty()) return Map.of();
        List<Object[]> rows = Edition.getEntityManager().createNativeQuery("""
                select c.subject_id, e.content #>> '{theme,body,sr}', e.content #>> '{theme,body,en}' from published.current c
                  join published.edition e on e.id = c.edition_id where c.subject_kind = 'theme' and c.subject_id = any (cast(?1 as uuid[]))""", Object[].class)
                .setParameter(1, themes.toArray(UUID[]::new)).getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> PublicWords.sentences((String) row[1], (String) row[2])));
    }

    PublicTheme read(Edition edition) {
        return read(tables.read(edition.content, JsonNode.class));
    }

    PublicTheme read(JsonNode content) {
        return tables.read(content.get(PublicTheme.CHAPTER).toString(), PublicTheme.class);
    }

    TemplateInstance render(Edition edition, boolean newest) {
        return render(tables.read(edition.content, JsonNode.class), edition, newest);
    }

    /** Exactly what the public would see of this content; the desk's preview. */
    TemplateInstance preview(JsonNode content) {
        return render(content, null, true);
    }

    private TemplateInstance render(JsonNode content, Edition edition, boolean newest) {
        PublicTheme theme = read(content);
        Language reader = language.get();
        List<PublicDealElsewhere> deals = wholes.of(theme.deals()).stream().map(whole -> new PublicDealElsewhere(whole, reader)).toList();
        LocalizedText text = theme.body() == null ? LocalizedText.NONE : theme.body();
        LocalizedText.Shown shown = text.in(reader);
        String permanent = address.of("/watch/" + theme.slug());
        List<RawString> added = sections.stream().filter(section -> content.hasNonNull(section.chapter()))
                .sorted(Comparator.comparingInt(PublicSection::order))
                .map(section -> new RawString(section.render(content.get(section.chapter()), edition).render())).toList();
        PublicThemePage page = new PublicThemePage(theme, edition, deals, editions(theme, edition, deals, reader), null, shown.lang(), shown.translated(),
                reader, permanent, PublicBeside.of(theme.title(), theme.places(), theme.notes(), edition, reader, permanent), citing(theme, edition, permanent), added);
        RawString linked = edition == null ? null : LinkedData.in(PublicThemeLinkedData.of(page, address.of(""), publisher()));
        return Templates.publicTheme(page.with(new RawString(body(page, text, reader))), newest, linked);
    }

    private PublicCiting citing(PublicTheme theme, Edition edition, String permanent) {
        return edition == null ? null : PublicCiting.of(theme.title(), theme.slug(), edition, publisher(), permanent, language.get(), LocalDate.now(clock));
    }

    private String publisher() {
        String name = publisher.name(language.get());
        return name == null ? Texts.in(LayoutMessages.class, language.get()).site_name() : name;
    }

    /** What stands on the picture of its page. */
    Picture picture(Edition edition) {
        PublicTheme theme = read(edition);
        Language reader = language.get();
        PublicThemeMessages say = Texts.in(PublicThemeMessages.class, reader);
        return new Picture(Texts.in(LayoutMessages.class, reader).site_name(), say.theme(), theme.title().text(reader), null, 0, 0,
                theme.deals().isEmpty() ? "" : say.deals(theme.deals().size()), Texts.in(PublicContractMessages.class, reader).edition_line(edition.number,
                edition.publishedAt) + " · " + address.of("/watch/" + theme.slug()).replaceFirst("^https?://", ""));
    }

    /** What the theme says itself always has its place: at the end, where the text gives it none. */
    private String body(PublicThemePage page, LocalizedText text, Language reader) {
        boolean serbian = text.sr() != null && (reader.isSerbian() || text.en() == null);
        String typed = serbian ? text.sr() : text.en() == null ? "" : text.en();
        boolean placed = PublicMarkdown.liveParts(typed).stream().anyMatch(live -> live.word.equals(PublicLivePart.STATEMENTS.code()));
        String whole = placed || page.theme().entries().isEmpty() ? typed : typed + "\n\n::" + PublicLivePart.STATEMENTS.code() + "\n";
        Map<String, String> targets = links.of(PublicMarkdown.addresses(whole), reader);
        return PublicMarkdown.html(whole, serbian ? letters(typed, reader) : UnaryOperator.identity(), to -> Optional.ofNullable(targets.get(to)),
                live -> live(page, live));
    }

    private String live(PublicThemePage page, PublicLiveBlock live) {
        Optional<PublicLivePart> part = PublicLivePart.of(live.word);
        if (part.isEmpty()) return "";
        TemplateInstance made = switch (part.get()) {
            case TIMELINE -> Templates.liveTimeline(page.timeline(live, LocalDate.now(clock)));
            case FIGURES -> Templates.liveFigures(page.deals(live.arguments).stream().filter(deal -> !deal.figures().isEmpty()).toList());
            case DEALS -> Templates.liveDeals(page.rows(live.arguments));
            case GAPS -> Templates.liveGaps(page.deals(live.arguments).stream().filter(deal -> !deal.gaps().isEmpty()).toList());
            case MAP -> Templates.liveMap(page.map(live.arguments));
            case STATEMENTS -> Templates.liveStatements(page);
            case SOURCES -> Templates.liveSources(page.sources(live.arguments));
        };
        return made.render();
    }

    /** A text in Cyrillic stays in it, with its Latin names; to Latin everything is put. */
    private static UnaryOperator<String> letters(String text, Language reader) {
        if (reader != Language.SR_CYRL) return Transliteration::toLatin;
        long cyrillic = text.chars().filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC).count();
        return cyrillic > 0 ? UnaryOperator.identity() : Transliteration::toCyrillic;
    }

    private static List<PublicMoment> editions(PublicTheme theme, Edition edition, List<PublicDealElsewhere> deals, Language reader) {
        Map<UUID, PublicDealElsewhere> byId = PublicThemePage.byId(deals);
        return EditionMade.of(Stream.concat(byId.keySet().stream(), Stream.ofNullable(edition).map(e -> e.subjectId)).toList()).stream().map(made -> {
            PublicDealElsewhere deal = byId.get(made.subject());
            return deal == null ? PublicMoment.of(made, theme.title(), "/" + reader.path() + "/watch/" + theme.slug())
                    : PublicMoment.of(made, deal.title(), deal.path());
        }).toList();
    }
}
