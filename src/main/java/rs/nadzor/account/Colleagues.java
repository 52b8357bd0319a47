package rs.nadzor.account;

import java.util.List;
import java.util.Optional;

import rs.nadzor.i18n.SearchKey;

/** Active people as forms name them: by id, or by the whole name in either script. */
public final class Colleagues {

    private Colleagues() {
    }

    /** Who may be given work: everybody but those who only read. */
    public static List<User> workers() {
        return User.active().stream().filter(user -> Role.grants(user.roles()).contains("contributor")).toList();
    }

    public static Optional<User> worker(String typed) {
        return among(workers(), typed);
    }

    /** Of two with one name whoever may be given work. */
    public static Optional<User> named(String typed) {
        return worker(typed).or(() -> among(User.active(), typed));
    }

    private static Optional<User> among(List<User> people, String typed) {
        String id = typed.strip(), key = SearchKey.of(typed);
        return people.stream().filter(user -> user.id.toString().equals(id)).findFirst()
                .or(() -> people.stream().filter(user -> SearchKey.of(user.displayName).equals(key)).findFirst());
    }
}
