package rs.nadzor.account;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Asks who the bearer of a session's token is. */
class SessionRequest extends BaseAuthenticationRequest {

    private final String token;

    SessionRequest(String token) {
        this.token = token;
    }

    String token() {
        return token;
    }
}
