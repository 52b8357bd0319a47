package rs.nadzor.theme;

import static rs.nadzor.web.Typed.given;
import static rs.nadzor.web.Typed.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.validation.constraints.Size;

import org.jboss.resteasy.reactive.RestForm;

import rs.nadzor.audit.Actor;
import rs.nadzor.contract.Contract;
import rs.nadzor.followup.Owner;
import rs.nadzor.web.FormErrors;

/** A theme as it is typed; deals one a line, by their addresses or the last part of them. */
public record ThemeForm(
        @RestForm @Size(max = 300, message = "theme:too_long") String titleSr,
        @RestForm @Size(max = 300, message = "theme:too_long") String titleEn,
        @RestForm @Size(max = 2000, message = "theme:too_long") String summarySr,
        @RestForm @Size(max = 2000, message = "theme:too_long") String summaryEn,
        @RestForm @Size(max = LONGEST, message = "theme:too_long") String bodySr,
        @RestForm @Size(max = LONGEST, message = "theme:too_long") String bodyEn,
        @RestForm @Size(max = 20_000, message = "theme:too_long") String deals,
        @RestForm @Size(max = 200, message = "theme:too_long") String owner,
        @RestForm String version) {

    private static final int LONGEST = 100_000;
    private static final Pattern ADDRESS = Pattern.compile(".*/contracts/([^/?#]+).*");

    static final ThemeForm EMPTY = new ThemeForm("", "", "", "", "", "", "", "", "0");

    static ThemeForm of(Theme it) {
        return new ThemeForm(it.titleSr, it.titleEn, it.summarySr, it.summaryEn, it.bodySr, it.bodyEn,
                String.join("\n", it.chosen().stream().map(deal -> deal.slug).toList()),
                it.ownerId == null ? it.ownerName : it.ownerId.toString(), String.valueOf(it.version));
    }

    /** What constraints cannot say. */
    void check(FormErrors errors) {
        if (!given(titleSr) && !given(titleEn)) errors.add("titleSr", "theme:title_missing");
        List<String> slugs = new ArrayList<>();
        for (String line : dealLines()) {
            Optional<Contract> deal = deal(line);
            deal.ifPresentOrElse(found -> slugs.add(found.slug), () -> errors.add("deals", "theme:deal_unknown", line));
        }
        check("bodySr", bodySr, slugs, errors);
        check("bodyEn", bodyEn, slugs, errors);
    }

    private static void check(String field, String body, List<String> slugs, FormErrors errors) {
        if (!given(body)) return;
        for (PublicLiveBlock live : PublicMarkdown.liveParts(body)) {
            Optional<PublicLivePart> part = PublicLivePart.of(live.word);
            if (part.isEmpty()) errors.add(field, "theme:live_unknown", "::" + live.word, live.line, String.join(", ", PublicLivePart.words()));
            else live.arguments.stream().filter(argument -> !part.get().takes(argument, slugs)).findFirst()
                    .ifPresent(argument -> errors.add(field, "theme:live_argument", argument, "::" + live.word, live.line));
        }
        PublicMarkdown.addresses(body).stream().filter(address -> !PublicMarkdown.mayLeadTo(address)).findFirst()
                .ifPresent(address -> errors.add(field, "theme:link_refused", address));
    }

    /** After {@link #check} found nothing. */
    void applyTo(Theme it, Actor by) {
        it.titleSr = text(titleSr);
        it.titleEn = text(titleEn);
        it.summarySr = text(summarySr);
        it.summaryEn = text(summaryEn);
        it.bodySr = lines(bodySr);
        it.bodyEn = lines(bodyEn);
        List<UUID> visible = it.chosen().stream().map(deal -> deal.id).toList();
        List<UUID> chosen = new ArrayList<>(dealLines().stream().map(line -> deal(line).orElseThrow().id).distinct().toList());
        // What this person may not see was not theirs to take out.
        it.deals.stream().filter(hidden -> !visible.contains(hidden) && !chosen.contains(hidden)).forEach(chosen::add);
        it.deals = chosen;
        // Who mends a text that nobody looks after does not begin to.
        Owner found = given(owner) || it.id == null ? Owner.of(owner, by) : new Owner(null, "");
        it.ownerId = found.id();
        it.ownerName = found.name();
    }

    private static String lines(String typed) {
        return given(typed) ? typed.replace("\r\n", "\n").stripTrailing() : null;
    }

    private List<String> dealLines() {
        return given(deals) ? deals.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList() : List.of();
    }

    private static Optional<Contract> deal(String line) {
        Matcher address = ADDRESS.matcher(line);
        return Contract.bySlug(address.matches() ? address.group(1) : line).map(deal -> deal.sameAsId == null ? deal : Contract.findById(deal.sameAsId));
    }
}
