package rs.nadzor.contract;

import java.util.UUID;

import rs.nadzor.i18n.LocalizedText;

/** A person's record that two statements of a deal cannot both hold where arithmetic does not see it. */
public final class Contradiction {

    private Contradiction() {
    }

    /** Of the same two there is one record, whichever is named first; the newest reason stays. */
    public static void record(Statement one, Statement other, LocalizedText reason) {
        boolean inOrder = one.id.toString().compareTo(other.id.toString()) < 0;
        Contract.getEntityManager().createNativeQuery("""
                insert into desk.contradiction (statement_id, other_id, reason_sr, reason_en) values (?1, ?2, ?3, ?4)
                on conflict (statement_id, other_id) do update set reason_sr = excluded.reason_sr, reason_en = excluded.reason_en""")
                .setParameter(1, inOrder ? one.id : other.id).setParameter(2, inOrder ? other.id : one.id)
                .setParameter(3, reason.sr()).setParameter(4, reason.en()).executeUpdate();
    }

    static void remove(Statement one, Statement other) {
        Contract.getEntityManager()
                .createNativeQuery("delete from desk.contradiction where statement_id in (?1, ?2) and other_id in (?1, ?2)")
                .setParameter(1, one.id).setParameter(2, other.id).executeUpdate();
    }
}
