package rs.nadzor.duplicate;

import java.net.URI;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** What a record that leads to another answers: who reads is led there, who writes hears that somebody was faster. */
public final class Sign {

    private Sign() {
    }

    /** @param address of the record that stays, at the desk */
    public static RuntimeException to(String address) {
        var request = CurrentRequestManager.get();
        if (request == null || !request.getMethod().equals("GET")) return new Merged();
        return new WebApplicationException(Response.seeOther(URI.create(address)).build());
    }

    /** The record that somebody wanted to change has become part of another. Nothing was stored; drafts stay. */
    public static final class Merged extends OptimisticLockException {
    }
}
