package rs.nadzor.contract;

import jakarta.persistence.EnumeratedValue;

import rs.nadzor.shared.Coded;

/** Which statement a person holds to be the best, in the words of Wikidata; anything but NORMAL has a reason. */
public enum Rank implements Coded {
    PREFERRED, NORMAL, DEPRECATED;

    @EnumeratedValue
    final String code = Coded.codeOf(this);
}
