package rs.nadzor.account;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import rs.nadzor.web.StaffPrincipal;
import rs.nadzor.web.Viewer;

/** The person who makes this request of the desk; there is one, since the desk lets nobody else in. */
@RequestScoped
public class SignedIn {

    @Inject
    Viewer viewer;

    public UUID id() {
        return person().id();
    }

    public String displayName() {
        return person().name();
    }

    /** Loaded in the transaction of whoever asks. */
    public User user() {
        return User.findById(id());
    }

    private StaffPrincipal person() {
        return viewer.staff().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }
}
