package rs.nadzor.start;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import rs.nadzor.shared.Fingerprint;

/** What people do at the desk all day. Everything is named so that it can be found again. */
final class Chores {

    private static final Random RANDOM = new Random();
    /** More than one chunk. */
    private static final int FILE = 300_000;

    private Chores() {
    }

    /** A deal with parties, secrecy, a search, a next step, and a source that every place cites. */
    static Worker.Chore saving() {
        return worker -> save(worker);
    }

    private static String save(Worker worker) throws Worker.Died {
        String title = name("posao");
        return worker.ask(Ledger.Kind.SAVE, title, worker.ana, csrf -> worker.ana.request("/desk/contracts", deal(csrf, title)));
    }

    private static Map<String, String> deal(String csrf, String title) {
        var deal = new HashMap<>(Map.of("csrf", csrf, "another", "yes", "titleSr", title, "stage", "signed", "amount", "5.000", "currency", "RSD"));
        deal.putAll(Map.of("address", "https://primer.rs/" + title, "locator", "str. 3", "stepWhat", "Tražiti ugovor"));
        deal.putAll(Map.of("buyer", "", "buyerName", "Grad Proba", "supplier", "", "supplierName", "Dobavljač iz Probe"));
        deal.putAll(Map.of("disclosure", "classified", "claimantName", "Grad Proba", "claim", "confidential"));
        deal.putAll(Map.of("searchPlace", "Portal", "searchTerms", "kamere", "searchedOn", "1. 3. 2024.", "searchResult", "found"));
        return deal;
    }

    /** A deal is logged, then submitted and approved, some editions long. Whoever comes back looks first what is there. */
    static Worker.Chore publishing() {
        return new Worker.Chore() {
            private String deal;
            private int approvals;

            @Override
            public void once(Worker worker) throws Worker.Died {
                if (deal == null || approvals == 5) {
                    deal = null;
                    deal = save(worker).replaceAll(".*/desk/", "/desk/");
                    approvals = 0;
                }
                String page = worker.read(worker.vera, deal + "/submission"), id = deal.replaceAll(".*/", "");
                if (page.contains("name=\"submission\"")) {
                    var approval = Map.of("csrf", worker.token(worker.vera), "submission", TwoNodes.field(page, "submission"));
                    worker.ask(Ledger.Kind.PUBLISH, "approved " + id, worker.vera, csrf -> worker.vera.request(deal + "/submission/approval", approval));
                    approvals++;
                } else {
                    var submission = Map.of("csrf", worker.token(worker.ana), "revision", TwoNodes.field(page, "revision"), "noteSr", "", "noteEn", "");
                    worker.ask(Ledger.Kind.PUBLISH, "submitted " + id, worker.ana, csrf -> worker.ana.request(deal + "/submission", submission));
                }
            }
        };
    }

    /** A source with a file that nobody has sent before; it goes by the file's fingerprint. */
    static Worker.Chore uploading() {
        return worker -> {
            byte[] file = new byte[FILE];
            RANDOM.nextBytes(file);
            System.arraycopy("%PDF-1.4\n".getBytes(), 0, file, 0, 9);
            String title = name("datoteka");
            worker.ask(Ledger.Kind.UPLOAD, Fingerprint.of(file).hex(), worker.ana,
                    csrf -> worker.ana.upload("/desk/sources", Map.of("csrf", csrf, "title", title), title + ".pdf", file));
        };
    }

    /** Somebody is invited by mail, not faster than mail is sent. */
    static Worker.Chore mailing() {
        return worker -> {
            String address = name("posta") + "@example.org";
            worker.ask(Ledger.Kind.MAIL, address, worker.vera, csrf -> worker.vera.request("/desk/invitations",
                    Map.of("csrf", csrf, "name", "Ana", "email", address, "roles", "contributor", "language", "sr", "by", "mail")));
            Worker.pause(300);
        };
    }

    /** Letters only: numbers of some lengths are asked about, since they might be somebody's. */
    private static String name(String kind) {
        return RANDOM.ints(18, 'a', 'z' + 1).collect(() -> new StringBuilder(kind), StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
