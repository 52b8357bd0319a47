package rs.nadzor.evidence.proposal;

import static rs.nadzor.evidence.proposal.Proposal.About.PUBLISHED_ON;
import static rs.nadzor.evidence.proposal.Proposal.About.TITLE;
import static rs.nadzor.evidence.proposal.Proposal.Origin.ADDRESS;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rs.nadzor.shared.PartialDate;
import rs.nadzor.shared.WebAddress;

/** What the words of an address say: {@code /2019/05/31/nove-kamere-u-beogradu} names a day and, nearly, a title. */
final class AddressWords {

    private static final Pattern DATE = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([/-]?)(0[1-9]|1[0-2])(?:\\2(0[1-9]|[12]\\d|3[01]))?(?!\\d)");
    private static final Pattern LAST = Pattern.compile(".*/([^/]+)/?");
    /** Fewer words are the name of a page ("index", "vesti-detalji"), not its title. */
    private static final int FEWEST = 3;

    private AddressWords() {
    }

    static List<Proposal> of(WebAddress address) {
        String path = Optional.ofNullable(URI.create(address.value()).getPath()).orElse("");
        return Stream.concat(date(path).map(day -> new Proposal(PUBLISHED_ON, day.toString(), ADDRESS)).stream(),
            title(path).map(title -> new Proposal(TITLE, title, ADDRESS)).stream()).toList();
    }

    private static Optional<PartialDate> date(String path) {
        var found = DATE.matcher(path);
        while (found.find()) {
            boolean day = found.group(4) != null;
            // "201905" alone may be any number; a month stands between slashes or hyphens.
            if (!day && found.group(2).isEmpty()) continue;
            try {
                return Optional.of(PartialDate.of(found.group(1) + "-" + found.group(3) + (day ? "-" + found.group(4) : "")));
            } catch (IllegalArgumentException noSuchDay) {
                // The 31st of February is somebody's number.
            }
        }
        return Optional.empty();
    }

    private static Optional<String> title(String path) {
        var last = LAST.matcher(path);
        if (!last.matches()) return Optional.empty();
        String words = DATE.matcher(last.group(1).replaceFirst("\\.[A-Za-z]{2,5}$", "")).replaceAll(" ")
            .replaceAll("[-_+\\s]+", " ").replaceAll("^[\\d\\s]+|\\s\\d{4,}$", "").strip();
        if (words.split(" ").length < FEWEST || words.length() > 300 || !words.matches("[\\p{L}\\p{N} .,]+")) return Optional.empty();
        return Optional.of(words.substring(0, 1).toUpperCase() + words.substring(1));
    }
}
