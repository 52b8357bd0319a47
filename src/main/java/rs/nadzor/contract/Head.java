package rs.nadzor.contract;

import java.util.UUID;

import rs.nadzor.i18n.LocalizedText;

/** What a page about a deal shows of it above its own business. */
public record Head(UUID id, int version, LocalizedText title, boolean published, String changedBy) {

    static Head of(Contract deal) {
        return new Head(deal.id, deal.version, deal.title(), deal.isPublished(), deal.changedByName);
    }
}
