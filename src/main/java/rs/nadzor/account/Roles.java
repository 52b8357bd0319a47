package rs.nadzor.account;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import rs.nadzor.shared.Coded;

/** Sets of roles as the codes that a column and the boxes of a form hold. */
final class Roles {

    static final List<String> ALL = codes(EnumSet.allOf(Role.class));

    private Roles() {
    }

    /** Codes nobody knows are left out. */
    static Set<Role> read(Collection<String> codes) {
        var roles = EnumSet.noneOf(Role.class);
        if (codes != null) codes.forEach(code -> Coded.read(Role.class, code).ifPresent(roles::add));
        return Collections.unmodifiableSet(roles);
    }

    static List<String> codes(Collection<Role> roles) {
        return roles.stream().sorted().map(Role::code).toList();
    }
}
