package rs.nadzor.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.edition.EditionKind;
import rs.nadzor.gap.objection.Objecting;

/** A desk where something of each kind lies about, so that each form can be reached. Everything was typed into forms, too. */
final class Furnished {

    /** Forms that no page shows to somebody who works: why. */
    static final Set<String> ELSEWHERE = Set.of(
            // While there is no administrator; SetupTest.
            "/setup/{token}",
            // Answers to a form, and where a form goes whose session has ended; SecondFactorPagesTest, DraftTest, BulkEditTest.
            "/login/code", "/login/typed", "/desk/account/second-factor/typed", "/desk/account/second-factor", "/desk/contracts/bulk",
            // A button of the form of sources, which answers the same form; ProposalTest.
            "/desk/sources/proposals",
            // Sent by draft.js while somebody types; DraftTest.
            "/desk/drafts", "/desk/drafts/leaving", "/desk/drafts/taking");

    private final Staff staff;
    private final Staff.Browser me;
    private final Surfer person, other;
    private final List<String> pages = new ArrayList<>(List.of("/desk", "/login", "/desk/publisher"));

    private Furnished(Staff.Browser me, URI root, Staff staff) {
        this.staff = staff;
        this.me = me;
        person = new Surfer(root, me.session());
        other = new Surfer(root, staff.as(Role.values()).session());
    }

    /** @return where to begin */
    static List<String> by(Staff.Browser me, URI root, Staff staff) {
        var desk = new Furnished(me, root, staff);
        desk.deals();
        desk.records();
        desk.rows();
        desk.themes();
        desk.findings();
        desk.objections();
        desk.people();
        return desk.pages;
    }

    private void deals() {
        String draft = deal("Нацрт"), waiting = deal("Чека"), published = deal("Објављено");
        for (String deal : List.of(waiting, published)) sent(other.send(deal + "/submission", "/submission"));
        sent(person.send(published + "/submission", "/submission/approval"));
        for (String measure : List.of("cameras", "locations")) sent(other.send(draft + "/statements", "/statements", "measure", measure, "scope", "bought",
                "bound", "exact", "figure", "800", "sourceName", "Извор", "asOf", "2019"));
        sent(other.send(draft + "/contradictions", "/contradictions", "one", "#1", "other", "#2", "reasonSr", "Не може обоје."));
        String held = deal("За двоје");
        sent(other.send(held + "/restriction", "/restriction", "people", me.id().toString(), "reason", "Извор је поверљив."));
        pages.addAll(List.of(held + "/restriction", "/desk/restrictions"));
        pages.addAll(List.of(published, draft, waiting, "/desk/contracts/bulk?deal=" + draft.replaceAll(".*/", ""), published + "/retraction", published + "/erasure", draft + "/removal", draft + "/contradictions", published + "/submission"));
    }

    private String deal(String title) {
        return sent(other.send("/desk/contracts/new", "/desk/contracts", "titleSr", title, "stage", "signed", "sourceName", "Извор", "another", "yes",
                "stepWhat", "Питати", "buyerName", "МУП")).location().replaceAll("\\?.*", "");
    }

    private void records() {
        sent(person.send("/desk/contracts?q=a", "/desk/lists", "name", "Списак"));
        me.post("/desk/drafts", Map.of("form", "/desk/contracts", "page", "/desk/contracts/new", "fields", "titleSr=a")).then().statusCode(200);
        String source = sent(other.send("/desk/sources/new", "/desk/sources", "title", "Сачувано", "kind", "press", "file", "Текст")).location();
        String republication = link(source, "/republication");
        sent(other.send(republication, "/republication", "ground", "Слободан садржај.", "confirmed", "true"));
        pages.addAll(List.of("/desk/lists", "/desk/drafts", source, republication));
    }

    private void rows() {
        String columns = sent(person.send("/desk/batches", "/desk/batches", "text", "Назив\tДатум\nКамере\tједном\nДронови\t2019")).location();
        String batch = sent(person.send(columns, "/columns", "sourceTitle", "Табела")).location();
        pages.addAll(List.of("/desk/batches", batch, columns, link(batch, batch + "/rows/")));
    }

    private void themes() {
        String draft = theme("Нацрт теме"), waiting = theme("Тема чека"), published = theme("Објављена тема");
        String entry = link(draft, draft + "/entries/");
        for (String theme : List.of(waiting, published)) sent(other.send(theme + "/submission", "/submission"));
        sent(person.send(published + "/submission", "/submission/approval"));
        pages.addAll(List.of("/desk/themes", "/desk/themes/new", draft + "/edit", entry, draft + "/entries", waiting + "/submission", published + "/submission",
                published + "/retraction"));
    }

    private String theme(String title) {
        String theme = sent(other.send("/desk/themes/new", "/desk/themes", "titleSr", title)).location();
        sent(other.send(theme + "/entries", "/entries", "kind", "event", "textSr", "Догодило се.", "sourceName", "Извор"));
        return theme;
    }

    private void findings() {
        String finding = link("/desk/findings", "/desk/findings/");
        sent(other.send(finding, "/review", "outcome", "facts_checked", "commentSr", "Проверено."));
        pages.add(finding);
    }

    private void objections() {
        Objecting.hoursAgo();
        var objecting = Objecting.published();
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String receipt = objecting.send(objecting.form()).then().statusCode(303).extract().header("Location");
            numbers.add("/desk/objections/" + receipt.replaceAll(".*[?&]number=(\\d+).*", "$1"));
            if (i > 0) sent(other.send(numbers.get(i), "/decision", "verdict", "upheld", "reasonSr", "Записник каже 800."));
        }
        objecting.publish(EditionKind.CORRECTION);
        sent(person.send(numbers.get(3), "/showing"));
        pages.add(objecting.page("en"));
        pages.addAll(numbers);
    }

    private void people() {
        String reader = "/desk/users/" + staff.as(Role.READER).id(), gone = "/desk/users/" + staff.as(Role.READER).id();
        sent(person.send(gone, "/deactivation"));
        pages.addAll(List.of("/desk/users", reader, gone, linkShown(person.send(reader, "/password-link"))));
        for (String name : List.of("Мила", "Вук")) {
            String invitation = linkShown(person.send("/desk/users", "/desk/invitations", "name", name, "email", UUID.randomUUID() + "@example.org", "roles", "reader"));
            if (name.equals("Вук")) pages.add(invitation);
        }
    }

    /** The first link of the page that leads there. */
    private String link(String page, String part) {
        return links(page, part).findFirst().orElseThrow(() -> new AssertionError("no " + part + " at " + page));
    }

    private Stream<String> links(String page, String part) {
        return person.get(page).html().select("main a[href*=" + part + "]").stream().map(link -> link.attr("href"))
                .filter(to -> !to.contains("?") && !to.matches(".*\\.(csv|xlsx)"));
    }

    private static String linkShown(Surfer.Answer answer) {
        return answer.html().select("#link").attr("value").replaceAll("^https?://[^/]+", "");
    }

    private static Surfer.Answer sent(Surfer.Answer answer) {
        assertEquals(303, answer.status(), () -> answer.html() == null ? "" : answer.html().select(".errors").text());
        return answer;
    }
}
