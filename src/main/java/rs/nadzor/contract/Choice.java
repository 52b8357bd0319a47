package rs.nadzor.contract;

import java.util.List;

import rs.nadzor.account.User;

/** An option of a select field: what is sent and what is read. */
public record Choice(String code, String label) {

    public static List<Choice> people(List<User> people) {
        return people.stream().map(user -> new Choice(user.id.toString(), user.displayName)).toList();
    }
}
