package rs.nadzor.organization;

import jakarta.persistence.EnumeratedValue;
import rs.nadzor.shared.Coded;

public enum OrganizationKind implements Coded {
    PUBLIC_BODY, PUBLIC_COMPANY, COMPANY, FOREIGN_COMPANY, FOREIGN_BODY, NGO, MEDIA, INTERNATIONAL, PERSON_IN_OFFICE, OTHER;

    @EnumeratedValue
    final String code = Coded.codeOf(this);
}
