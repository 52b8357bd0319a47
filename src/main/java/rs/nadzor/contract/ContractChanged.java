package rs.nadzor.contract;

import java.util.UUID;

/** Fired in the transaction that changed a deal or one of its children, after the change was flushed. */
public record ContractChanged(UUID contract) {
}
