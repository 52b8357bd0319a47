package rs.nadzor.contract;

import jakarta.persistence.EnumeratedValue;

import rs.nadzor.shared.Coded;

/** How far a deal has come. */
public enum Stage implements Coded {
    ANNOUNCED, PROCEDURE, AWARDED, SIGNED, PERFORMED, COMPLETED, TERMINATED;

    @EnumeratedValue
    final String code = Coded.codeOf(this);
}
