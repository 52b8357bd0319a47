package rs.nadzor.edition;

import jakarta.validation.constraints.Size;

/** Who publishes, and whether the dossier is taken over as the publisher's own. */
record PublisherForm(@Size(max = 200, message = "edition:too_long") String nameSr, @Size(max = 200, message = "edition:too_long") String nameEn, boolean accept) {
    static PublisherForm empty() {
        return new PublisherForm("", "", false);
    }
}
