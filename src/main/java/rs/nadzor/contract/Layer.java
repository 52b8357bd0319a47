package rs.nadzor.contract;

import jakarta.persistence.EnumeratedValue;

import rs.nadzor.shared.Coded;

/** The layers of the technology stack. */
public enum Layer implements Coded {
    NETWORK, DATA, DEVICE, APPLICATION, GOVERNANCE;

    @EnumeratedValue
    final String code = Coded.codeOf(this);
}
