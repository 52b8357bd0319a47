package rs.nadzor.followup;

import java.util.List;
import java.util.UUID;

import rs.nadzor.account.Colleagues;
import rs.nadzor.account.User;
import rs.nadzor.audit.Actor;
import rs.nadzor.contract.Choice;

/** Who does it: somebody with an account, or a name that was typed. */
public record Owner(UUID id, String name) {

    /** Whom one may choose. */
    public static List<Choice> choices() {
        return Choice.people(User.active());
    }

    /** Whom a step may be given to. */
    static List<Choice> workers() {
        return Choice.people(Colleagues.workers());
    }

    /** Finds the account by its id, or by the name in either script; nobody named is whoever asks. */
    public static Owner of(String typed, Actor otherwise) {
        if (typed == null || typed.isBlank()) return new Owner(otherwise.id(), otherwise.name());
        return Colleagues.named(typed).map(user -> new Owner(user.id, user.displayName)).orElseGet(() -> new Owner(null, typed.strip()));
    }
}
