package rs.nadzor.start;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/** Somebody who does the same thing over and over at one node, and goes on at the other while that one is down. */
final class Worker {

    /** A thing that is done over and over. */
    interface Chore {
        void once(Worker worker) throws Died;
    }

    /** The node, before it answered. */
    static class Died extends Exception {
    }

    /** Refused with 409, since the record was changed meanwhile: by what was cut off and came through all the same, or by a job. */
    static final class Overtaken extends Died {
    }

    private final TwoNodes.Node home, other;
    private final Ledger ledger;
    /** A contributor and an editor, who sign in once. */
    final Visitor ana, vera;
    private final String anasToken, verasToken;
    /** The process they have at the moment, and the one at home that is dead. */
    private PackagedApp at, dead;

    Worker(TwoNodes.Node home, TwoNodes.Node other, Ledger ledger) {
        this.home = home;
        this.other = other;
        this.ledger = ledger;
        ana = home.signedIn(TwoNodes.ANA);
        vera = home.signedIn(TwoNodes.VERA);
        anasToken = ana.csrf();
        verasToken = vera.csrf();
    }

    Thread start(Chore chore, int rest, AtomicBoolean end) {
        var thread = new Thread(() -> {
            while (!end.get()) {
                at = home.app() == dead ? other.app() : home.app();
                for (var person : List.of(ana, vera)) person.at(at.url());
                try {
                    chore.once(this);
                    // At ease while a node comes back, so that this takes no longer than it must.
                    pause(home.app().isRunning() && other.app().isRunning() ? rest : Math.max(rest, 100));
                } catch (Died died) {
                    // At home, or at the other while home was back already.
                    if (!(died instanceof Overtaken) && at == home.app()) dead = at;
                    pause(10);
                } catch (RuntimeException | AssertionError failed) {
                    ledger.refused.add(failed.toString());
                    return;
                }
            }
        });
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    String token(Visitor person) {
        return person == ana ? anasToken : verasToken;
    }

    /** @return where it is now */
    String ask(Ledger.Kind kind, String what, Visitor person, Function<String, HttpRequest> request) throws Died {
        var asked = new Ledger.Asked(kind, what, at, System.nanoTime());
        var answer = person.send(request.apply(token(person)));
        if (answer == null) {
            ledger.unanswered.add(asked);
            throw new Died();
        }
        if (answer.statusCode() == 409) {
            ledger.overtaken.add(asked);
            throw new Overtaken();
        }
        expect(303, answer, what);
        ledger.acknowledged.add(asked);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    String read(Visitor person, String path) throws Died {
        var answer = person.get(path);
        if (answer == null) {
            ledger.silent.add(at);
            throw new Died();
        }
        expect(200, answer, path);
        return answer.body();
    }

    private void expect(int status, HttpResponse<String> answer, String what) {
        if (answer.statusCode() != status) throw new AssertionError("%s was answered %d at %s: %s".formatted(what, answer.statusCode(), at.url(), answer.body()));
    }
}
