package rs.nadzor.organization;

/** The words that a form on an organization offers. */
record Vocabulary(OrganizationKind[] kinds, AuthorityClass[] classes, RemedyRoute[] routes) {

    static final Vocabulary ALL = new Vocabulary(OrganizationKind.values(), AuthorityClass.values(), RemedyRoute.values());
}
