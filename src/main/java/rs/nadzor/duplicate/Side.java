package rs.nadzor.duplicate;

import java.util.UUID;

import rs.nadzor.i18n.LocalizedText;

/**
 * One of two records as their common page shows it.
 *
 * @param note what tells it from others of its name
 * @param sameAs the one it leads to; null for one that stays
 */
public record Side(UUID id, int version, LocalizedText title, String address, String note, UUID sameAs) {

    public boolean isSign() {
        return sameAs != null;
    }
}
