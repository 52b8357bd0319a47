package rs.nadzor.followup;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import rs.nadzor.account.User;
import rs.nadzor.audit.Actor;
import rs.nadzor.contract.Choice;
import rs.nadzor.i18n.SearchKey;

/** Who does it: somebody with an account, or a name that was typed. */
public record Owner(UUID id, String name) {

    /** Whom one may choose. */
    public static List<Choice> choices() {
        return User.active().stream().map(user -> new Choice(user.id.toString(), user.displayName)).toList();
    }

    /** Whom a step may be given to. */
    static List<Choice> workers() {
        return User.workers().stream().map(user -> new Choice(user.id.toString(), user.displayName)).toList();
    }

    /** Finds the account by its id, or by the name in either script; nobody named is whoever asks. */
    public static Owner of(String typed, Actor otherwise) {
        if (typed == null || typed.isBlank()) return new Owner(otherwise.id(), otherwise.name());
        Optional<User> worker = User.worker(typed);
        if (worker.isPresent()) return new Owner(worker.get().id, worker.get().displayName);
        List<User> people = User.active();
        String key = SearchKey.of(typed);
        Optional<User> found = people.stream().filter(user -> user.id.toString().equals(typed.strip())).findFirst()
                .or(() -> people.stream().filter(user -> SearchKey.of(user.displayName).equals(key)).findFirst());
        return found.map(user -> new Owner(user.id, user.displayName)).orElseGet(() -> new Owner(null, typed.strip()));
    }
}
