package rs.nadzor.gap.objection;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import rs.nadzor.duplicate.Follower;
import rs.nadzor.web.Phrases;

/**
 * Objections move to the deal that stays and keep of which deal the edition was that somebody read. The edition that says it
 * right is one of the deal they stand at, so where they go they wait for the next one.
 */
@ApplicationScoped
class ObjectionFollower implements Follower {

    /** An edition of the duplicate, or of what had become part of it before. */
    private static final String READ = """
            (edition_of = ?1 or edition_of in (select d.duplicate_id from desk.duplicate d where d.kept_id = ?1 and d.separated_at is null))""";

    @Inject
    EntityManager desk;
    @Inject
    Phrases phrases;

    @Override
    public String kind() {
        return "contract";
    }

    @Override
    public Set<String> references() {
        return Set.of("objection.edition_of");
    }

    @Override
    public List<String> moving(UUID duplicate) {
        long objections = Objection.count("recordId", duplicate);
        return objections == 0 ? List.of() : List.of(phrases.of("duplicate:moving_objections", objections));
    }

    @Override
    public void follow(UUID duplicate, UUID kept) {
        run("update desk.objection set record_id = ?2, edition_of = coalesce(edition_of, ?1), resulting_edition = null where record_id = ?1", duplicate, kept);
    }

    /** What an edition of the other deal says right, their own page does not. */
    @Override
    public void separating(UUID duplicate, UUID kept) {
        run("update desk.objection set resulting_edition = null where record_id = ?2 and resulting_edition is not null and " + READ, duplicate, kept);
    }

    /** What somebody has objected to since on a page that is its own again. */
    @Override
    public void separated(UUID duplicate, UUID kept) {
        run("update desk.objection set record_id = ?1, edition_of = nullif(edition_of, ?1), resulting_edition = null where record_id = ?2 and " + READ, duplicate, kept);
    }

    private void run(String sql, UUID duplicate, UUID kept) {
        desk.createNativeQuery(sql).setParameter(1, duplicate).setParameter(2, kept).executeUpdate();
    }
}
