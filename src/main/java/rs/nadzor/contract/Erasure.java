package rs.nadzor.contract;

import java.time.Clock;
import java.util.Collection;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.hibernate.jdbc.Work;

import rs.nadzor.audit.Acting;
import rs.nadzor.edition.Edition;
import rs.nadzor.edition.WithdrawalKind;
import rs.nadzor.edition.Withdrawals;
import rs.nadzor.i18n.LocalizedText;

/**
 * An erasure (court order, a private person's data) takes a deal, published or not, from the public and from the desk;
 * that it happened, when, by whom and why stays.
 */
@ApplicationScoped
class Erasure {

    @Inject
    EntityManager desk;
    @Inject
    Withdrawals withdrawals;
    @Inject
    Clock clock;

    /** @param addressToo the address names whom the erasure protects: a neutral one answers in its place */
    @Transactional
    public void whole(Contract deal, LocalizedText reason, String by, boolean addressToo) {
        // What leads to the deal says the same of the same people.
        for (Contract sign : Contract.<Contract>list("sameAsId", deal.id)) whole(sign, reason, by, addressToo);
        record(deal.id, true, reason, by);
        if (!Edition.ofSubject(Contract.KIND, deal.id).isEmpty()) {
            withdrawals.withdraw(deal.subject(), WithdrawalKind.ERASURE, reason, by);
            if (addressToo) withdrawals.forgetAddress(deal.subject());
        }
        desk.flush();
        onConnection(connection -> new Traces(connection).eraseAll(deal.id));
        desk.clear();
    }

    /**
     * Of earlier editions alone, where the deal has been corrected: what it said and says no more leaves the desk's traces.
     *
     * @throws IllegalArgumentException when the newest edition is among them
     */
    @Transactional
    public void editions(Contract deal, LocalizedText reason, Collection<UUID> editions, String by) {
        record(deal.id, false, reason, by);
        withdrawals.withdrawEditions(deal.subject(), WithdrawalKind.ERASURE, reason, editions, by);
        desk.flush();
        onConnection(connection -> new Traces(connection).eraseFormer(deal.id));
        desk.clear();
    }

    /** What a restricted record still uses stays. */
    private void onConnection(Work work) {
        Acting.onEverything(() -> desk.unwrap(Session.class).doWork(work));
    }

    private void record(UUID contract, boolean whole, LocalizedText reason, String by) {
        if (reason.isEmpty()) throw new IllegalArgumentException("an erasure has a reason");
        desk.createNativeQuery("""
                insert into desk.erasure (contract_id, whole, reason_sr, reason_en, erased_at, erased_by)
                values (:contract, :whole, :sr, :en, :at, :by)""").setParameter("contract", contract).setParameter("whole", whole)
                .setParameter("sr", reason.sr()).setParameter("en", reason.en()).setParameter("at", clock.instant())
                .setParameter("by", by).executeUpdate();
    }
}
