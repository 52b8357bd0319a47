package rs.nadzor.bulk;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;

import io.quarkus.narayana.jta.QuarkusTransaction;

import rs.nadzor.contract.Changes;
import rs.nadzor.contract.Contract;
import rs.nadzor.followup.FollowUp;
import rs.nadzor.followup.Owner;
import rs.nadzor.job.Errand;
import rs.nadzor.job.Progress;
import rs.nadzor.submission.Submission;

/**
 * Makes one change of many deals, each in a transaction of its own and through {@link Changes}, as if its form had been
 * saved: versions are compared, rules are asked again, the audit notes it. A deal that somebody else was faster with does
 * not keep the others waiting.
 */
@ApplicationScoped
class BulkEdits {

    static final String NAME = "bulk_edit";

    @Inject
    Changes changes;

    static String page(UUID change) {
        return "/desk/contracts/bulk/" + change;
    }

    Errand of(UUID change) {
        return Errand.of(NAME, change, page(change), progress -> make(change, progress));
    }

    private void make(UUID change, Progress progress) {
        List<UUID> toDo = QuarkusTransaction.requiringNew().call(() -> {
            List<UUID> left = ChangedDeal.toDo(change);
            long done = ChangedDeal.done(change);
            progress.of(done + left.size(), done);
            return left;
        });
        for (UUID deal : toDo) {
            make(deal);
            progress.step();
        }
    }

    /** The change and the note that it is made are one transaction: whoever goes on never does it twice. */
    private void make(UUID deal) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                ChangedDeal one = ChangedDeal.locked(deal);
                if (one.outcome != null) return;
                change(one.change.edit(), one.asRead());
                one.outcome = Became.CHANGED;
            });
        } catch (Changes.Overtaken | FollowUp.AlreadyDone overtaken) {
            passBy(deal, Became.OVERTAKEN);
        } catch (Waiting waiting) {
            passBy(deal, Became.WAITING);
        } catch (NotFoundException gone) {
            passBy(deal, Became.GONE);
        }
    }

    private static void passBy(UUID deal, Became why) {
        QuarkusTransaction.requiringNew().run(() -> ChangedDeal.locked(deal).outcome = why);
    }

    private void change(BulkEdit edit, DealAsRead read) {
        if (read.version() == null) throw new Changes.Overtaken();
        Contract deal = Contract.<Contract>findByIdOptional(read.id(), LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFoundException::new);
        if (deal.version != read.version()) throw new Changes.Overtaken();
        if (Submission.openFor(deal.subject()).isPresent()) throw new Waiting();
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

    private static final class Waiting extends RuntimeException {
    }
}
