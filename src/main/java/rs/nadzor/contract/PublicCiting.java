package rs.nadzor.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

import rs.nadzor.edition.Edition;
import rs.nadzor.i18n.Formats;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.shared.ClockProducer;

/** How an edition of a deal or theme is cited: as newspapers do, by ISO 690, by APA (7th edition) and for LaTeX. Each names the edition. */
public record PublicCiting(String sentence, String iso, String apa, String bibtex) {
    private static final DateTimeFormatter YEAR_FIRST = DateTimeFormatter.ofPattern("yyyy, MMMM d", Locale.ENGLISH);
    private static final Map<Character, String> LATEX = Map.of('\\', "\\textbackslash{}", '{', "\\{", '}', "\\}", '&', "\\&", '%', "\\%", '$', "\\$", '#', "\\#",
            '_', "\\_", '~', "\\textasciitilde{}", '^', "\\textasciicircum{}");

    /**
     * @param publisher as the foot of every page names it
     * @param slug by which LaTeX knows it
     * @param permanent address of the page, without an edition
     * @param today in Belgrade
     */
    public static PublicCiting of(LocalizedText name, String slug, Edition edition, String publisher, String permanent, Language language,
            LocalDate today) {
        PublicContractMessages say = PublicTexts.in(language);
        String title = edition.demonstration ? name.text(language) + " [" + say.demonstration_copy() + "]" : name.text(language), address = permanent + "/editions/" + edition.number;
        Formats formats = Formats.plain(language);
        return new PublicCiting(say.cite_sentence(publisher, title, edition.number, formats.date(edition.publishedAt), address),
                say.cite_iso(publisher.toUpperCase(language.locale()), title, edition.number, formats.date(edition.publishedAt), formats.date(today), address),
                say.cite_apa(publisher, yearFirst(edition.publishedAt, language, formats), title, edition.number, address),
                bibtex(slug, title, edition, publisher, address, today));
    }

    private static String yearFirst(Instant at, Language language, Formats formats) {
        ZonedDateTime there = at.atZone(ClockProducer.BELGRADE);
        if (!language.isSerbian()) return YEAR_FIRST.format(there);
        String day = formats.longDate(there.toLocalDate());
        return there.getYear() + ", " + day.substring(0, day.lastIndexOf(' '));
    }

    private static String bibtex(String slug, String title, Edition edition, String publisher, String address, LocalDate today) {
        LocalDate published = edition.publishedAt.atZone(ClockProducer.BELGRADE).toLocalDate();
        return "@misc{nadzor-" + slug + "-" + edition.number + ",\n  author = {{" + latex(publisher) + "}},\n  title = {{" + latex(title) + "}},\n  year = {"
                + published.getYear() + "},\n  month = {" + published.getMonthValue() + "},\n  day = {" + published.getDayOfMonth() + "},\n  howpublished = {Nadzor},\n  edition = {"
                + edition.number + "},\n  url = {" + address + "},\n  urldate = {" + today + "}\n}";
    }

    private static String latex(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char sign : text.toCharArray()) escaped.append(LATEX.getOrDefault(sign, String.valueOf(sign)));
        return escaped.toString();
    }
}
