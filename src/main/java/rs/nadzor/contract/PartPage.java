package rs.nadzor.contract;

import java.util.List;
import java.util.UUID;

import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Reconciliation;

/**
 * What every page of a part of a deal shows around its form.
 *
 * @param part null for one that is added now
 * @param others the parts of this kind that are there
 * @param meeting what others saved of this part while the form was open
 * @param remover who took the part away meanwhile, else null
 */
public record PartPage(PartKind kind, UUID deal, int version, LocalizedText title, UUID part, List<Line> others,
        Citing citing, FormErrors errors, Reconciliation meeting, Reconciliation.Author remover) {
}
