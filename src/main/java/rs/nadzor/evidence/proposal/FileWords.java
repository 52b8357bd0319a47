package rs.nadzor.evidence.proposal;

import static rs.nadzor.evidence.proposal.Proposal.About.LANGUAGE;
import static rs.nadzor.evidence.proposal.Proposal.About.PUBLISHED_ON;
import static rs.nadzor.evidence.proposal.Proposal.About.PUBLISHER;
import static rs.nadzor.evidence.proposal.Proposal.About.TITLE;
import static rs.nadzor.evidence.proposal.Proposal.Origin.FIRST_PAGE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rs.nadzor.evidence.proposal.Proposal.About;
import rs.nadzor.evidence.proposal.Proposal.Origin;
import rs.nadzor.shared.PartialDate;

/** Makes proposals of what the reader printed. */
final class FileWords {

    /** What programs write where nobody wrote a title. */
    private static final Pattern NO_TITLE = Pattern.compile("(?i)(microsoft (word|powerpoint|excel) - .*|untitled.*|document ?\\d*|dokument ?\\d*|"
        + "scan\\w*|skeniran\\w*|img[_ -].*|.*\\.(docx?|xlsx?|pdf|rtf|odt|indd|qxd|p65|tiff?|jpe?g))");
    private static final Pattern DAY = Pattern.compile("(?<![\\d.])\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|\\p{L}{3,10})\\s?(?:19|20)\\d\\d(?!\\d)");
    private static final int NEAR_THE_TOP = 1500, SHORTEST_TITLE = 5;

    private FileWords() {
    }

    /** @param own where the words come from that the file says of itself: the file, or the page fetched */
    static List<Proposal> of(Map<String, String> said, Origin own) {
        var found = new ArrayList<Proposal>();
        title(said.get("title")).ifPresent(title -> found.add(new Proposal(TITLE, title, own)));
        title(said.get("heading")).ifPresent(title -> found.add(new Proposal(TITLE, title, FIRST_PAGE)));
        text(found, PUBLISHER, said.get("publisher"), 300, own);
        DAY.matcher(top(said.get("text"))).results().map(day -> PartialDate.read(day.group())).flatMap(Optional::stream).findFirst()
            .ifPresent(date -> found.add(new Proposal(PUBLISHED_ON, date.toString(), FIRST_PAGE)));
        date(said.get("date")).ifPresent(date -> found.add(new Proposal(PUBLISHED_ON, date.toString(), own)));
        String language = said.get("language");
        if (language != null && language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")) text(found, LANGUAGE, language, 35, own);
        return found;
    }

    private static Optional<String> title(String text) {
        return Optional.ofNullable(text).filter(title -> title.length() >= SHORTEST_TITLE && title.length() <= 500 && !NO_TITLE.matcher(title).matches());
    }

    private static void text(List<Proposal> found, About about, String text, int longest, Origin origin) {
        Stream.ofNullable(text).filter(t -> t.length() <= longest).forEach(t -> found.add(new Proposal(about, t, origin)));
    }

    private static String top(String text) {
        return text == null ? "" : text.substring(0, Math.min(text.length(), NEAR_THE_TOP));
    }

    /** The day of "2019-05-31T10:00:00+02:00", or whatever else can be read as a date. */
    private static Optional<PartialDate> date(String text) {
        if (text == null) return Optional.empty();
        return PartialDate.read(text.matches("\\d{4}-\\d{2}-\\d{2}.*") ? text.substring(0, 10) : text);
    }
}
