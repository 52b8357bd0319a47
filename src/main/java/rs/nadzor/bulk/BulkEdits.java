package rs.nadzor.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;

import io.quarkus.narayana.jta.QuarkusTransaction;

import rs.nadzor.bulk.LeftOut.Why;
import rs.nadzor.contract.Changes;
import rs.nadzor.contract.Contract;
import rs.nadzor.contract.Submission;
import rs.nadzor.followup.FollowUp;
import rs.nadzor.followup.Owner;
import rs.nadzor.i18n.LocalizedText;

/**
 * Makes one change of many deals, each in a transaction of its own and through {@link Changes}, as if its form had been
 * saved: versions are compared, rules are asked again, the audit notes it. A deal that somebody else was faster with does
 * not keep the others waiting.
 */
@ApplicationScoped
class BulkEdits {

    @Inject
    Changes changes;

    /** @return those that were not changed */
    List<LeftOut> make(BulkEdit edit, List<DealAsRead> deals) {
        List<LeftOut> leftOut = new ArrayList<>();
        for (DealAsRead deal : deals) make(edit, deal).ifPresent(why -> leftOut.add(leftOut(deal, why)));
        return leftOut;
    }

    private Optional<Why> make(BulkEdit edit, DealAsRead read) {
        try {
            QuarkusTransaction.requiringNew().run(() -> change(edit, read));
            return Optional.empty();
        } catch (Changes.Overtaken | FollowUp.AlreadyDone overtaken) {
            return Optional.of(Why.OVERTAKEN);
        } catch (Waiting waiting) {
            return Optional.of(Why.WAITING);
        } catch (NotFoundException gone) {
            return Optional.of(Why.GONE);
        }
    }

    private void change(BulkEdit edit, DealAsRead read) {
        if (read.version() == null) throw new Changes.Overtaken();
        Contract deal = Contract.<Contract>findByIdOptional(read.id(), LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFoundException::new);
        if (deal.version != read.version()) throw new Changes.Overtaken();
        if (Submission.openFor(deal).isPresent()) throw new Waiting();
        if (edit.owner() != null) assign(edit, read);
        if (edit.changes(deal)) changes.to(read.id(), whole -> {
            edit.applyTo(whole);
            return null;
        });
    }

    private static void assign(BulkEdit edit, DealAsRead read) {
        List<FollowUp> open = FollowUp.openForUpdate(read.id());
        if (!read.hasStillThese(open)) throw new Changes.Overtaken();
        open.forEach(step -> step.assign(new Owner(edit.owner().id, edit.owner().displayName)));
    }

    private static LeftOut leftOut(DealAsRead read, Why why) {
        return QuarkusTransaction.requiringNew().call(() -> new LeftOut(read.id(),
                Contract.<Contract>findByIdOptional(read.id()).map(Contract::title).orElse(LocalizedText.NONE), why));
    }

    private static final class Waiting extends RuntimeException {
    }
}
