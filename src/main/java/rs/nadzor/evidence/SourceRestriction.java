package rs.nadzor.evidence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import rs.nadzor.audit.History;
import rs.nadzor.restriction.Restrictable;

/** A source for named people alone, with its citations and kept copies: one that the public has never been shown. */
@ApplicationScoped
class SourceRestriction implements Restrictable {

    static final String KIND = "source";

    @Inject
    EntityManager desk;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public History head(UUID id) {
        return new History("sources", "/desk/sources/" + id, SourcePages.source(id, LockModeType.NONE).title);
    }

    @Override
    public boolean isThere(UUID id) {
        return Source.findByIdOptional(id).isPresent();
    }

    @Override
    public void lock(UUID id) {
        SourcePages.source(id, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Optional<String> hindrance(UUID id) {
        if ((boolean) desk.createNativeQuery("select desk.was_shown(?1)", Boolean.class).setParameter(1, id).getSingleResult())
            return Optional.of("restriction:source_published");
        return KeptCopy.of((Source) Source.findById(id)).stream().anyMatch(KeptCopy::isApproved)
            ? Optional.of("restriction:source_republished") : Optional.empty();
    }

    @Override
    public List<Along> along(UUID id) {
        return List.of();
    }
}
