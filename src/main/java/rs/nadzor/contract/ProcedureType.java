package rs.nadzor.contract;

import jakarta.persistence.EnumeratedValue;

import rs.nadzor.shared.Coded;

/** Procedures of ZJN 91/2019 (51–77) and, for what began before 1 July 2020, of ZJN 124/2012. */
public enum ProcedureType implements Coded {
    OPEN, RESTRICTED, COMP_NEG, COMP_DIALOGUE, NEG_WITH, INNOVATION, NEG_WITHOUT, DESIGN, SOCIAL, BELOW, EXEMPT,
    SMALL, QUALIFICATION, DONATION, NONE;

    @EnumeratedValue
    final String code = Coded.codeOf(this);
}
