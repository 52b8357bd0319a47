package rs.nadzor.edition;

import rs.nadzor.i18n.LocalizedText;

/** The publisher's name, and whether anything public still comes from the unaccepted dossier. */
record PublisherName(LocalizedText name, boolean demonstration) {

    static PublisherName read() {
        Object[] row = (Object[]) Edition.getEntityManager().createNativeQuery("""
                select p.name_sr, p.name_en, p.accepted_at is null
                       and exists (select from published.current c where c.demonstration)
                  from published.publisher p""", Object[].class).getSingleResult();
        return new PublisherName(LocalizedText.of((String) row[0], (String) row[1]), (boolean) row[2]);
    }
}
