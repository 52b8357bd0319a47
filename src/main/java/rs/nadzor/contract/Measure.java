package rs.nadzor.contract;

import jakarta.persistence.EnumeratedValue;

import rs.nadzor.shared.Coded;

/** What a statement is about. */
public enum Measure implements Coded {
    CAMERAS, LOCATIONS, VALUE, SIGNED_ON, DELIVERED, MODELS, CITIES, STORAGE_DAYS, REQUESTS, PEOPLE, LEGAL_BASIS,
    BIOMETRIC_USE, DEPLOYMENT, IMPACT_ASSESSMENT, OVERSIGHT, DISCLOSURE, PURPOSE, TECHNOLOGY, COOPERATION,
    PUBLIC_DEBATE, OTHER;

    @EnumeratedValue
    final String code = Coded.codeOf(this);
}
