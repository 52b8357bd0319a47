package rs.nadzor.contract;

import jakarta.persistence.EnumeratedValue;

import rs.nadzor.shared.Coded;

/** What a figure covers: different scopes are different measures. */
public enum Scope implements Coded {
    ANNOUNCED, PLANNED, BOUGHT, DELIVERED, SEEN_INSTALLED, CAPACITY, IN_USE, CLAIMED, ASSESSED;

    @EnumeratedValue
    final String code = Coded.codeOf(this);
}
