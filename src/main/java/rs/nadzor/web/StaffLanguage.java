package rs.nadzor.web;

import jakarta.inject.Inject;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import io.vertx.ext.web.RoutingContext;

import rs.nadzor.i18n.CurrentLanguage;

/** The desk speaks the language its reader chose; at the door, the one asked for or preferred by the browser. */
class StaffLanguage {

    @Inject
    Viewer viewer;

    @Inject
    CurrentLanguage current;

    @ServerRequestFilter
    void choose(RoutingContext routing) {
        if (!Desk.isPrivate(routing.normalizedPath())) return;
        current.set(viewer.staff().map(StaffPrincipal::language).orElseGet(() -> ReaderLanguage.of(routing)));
    }
}
