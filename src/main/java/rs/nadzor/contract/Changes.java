package rs.nadzor.contract;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;

import rs.nadzor.web.StaffPrincipal;
import rs.nadzor.web.Viewer;

/**
 * The one way in which people change a deal or a part of it: the version rises, and the rest is told.
 */
@ApplicationScoped
public class Changes {

    @Inject
    EntityManager entities;
    @Inject
    Event<ContractChanged> changed;
    @Inject
    Viewer viewer;
    @Inject
    Clock clock;

    /**
     * What was read earlier is merged by whoever asks for the change: here the deal is as it stands.
     *
     * @throws Overtaken when somebody has changed the deal since it was read in this transaction
     */
    @Transactional
    public <T> T to(UUID contract, Function<Contract, T> change) {
        Contract deal = locked(contract);
        T result = change.apply(deal);
        tell(deal);
        return result;
    }

    /** Who changes the same deal at the same moment waits here, and then finds what the other has done. */
    private static Contract locked(UUID contract) {
        try {
            Contract.findById(contract, LockModeType.PESSIMISTIC_WRITE);
        } catch (OptimisticLockException readBeforeInThisTransaction) {
            throw new Overtaken();
        }
        return found(contract);
    }

    /** For the pages of one deal. */
    static Contract found(UUID contract) {
        Contract deal = Contract.whole(contract).orElseThrow(NotFoundException::new);
        deal.refuseSign();
        return deal;
    }

    /** Joins the caller's transaction, whose change was to this deal. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(Contract deal) {
        deal.changed(clock.instant(), viewer.staff().map(StaffPrincipal::name).orElse(""));
        try {
            entities.flush();
        } catch (OptimisticLockException atTheSameMoment) {
            throw new Overtaken();
        }
        changed.fire(new ContractChanged(deal.id));
    }

    /** Somebody else changed the deal at the very same moment. */
    public static final class Overtaken extends OptimisticLockException {
    }
}
