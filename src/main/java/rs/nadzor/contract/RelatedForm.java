package rs.nadzor.contract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;

import io.quarkus.qute.TemplateInstance;

import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Merge;

/** Another deal, and how this one stands to it. */
public record RelatedForm(
        String version,
        String other,
        @NotBlank(message = "part:other_missing") String otherName,
        @NotBlank(message =
                "part:relation_missing") @Word(Relation.class) String relation) implements PartForm {

    static final RelatedForm BLANK = new RelatedForm("", "", "", "");

    static RelatedForm of(RelatedContract r, Showing to) {
        return new RelatedForm(String.valueOf(r.contract.version), r.other.id.toString(), r.other.title()
                .text(to.language()), r.relation.code());
    }

    @Override
    public List<Set<String>> together() {
        return List.of(Merge.group("otherName", "other"));
    }

    @Override
    public void check(Contract deal, UUID part, FormErrors errors) {
        if (!Entered.any(otherName)) return;
        Optional<Contract> found = found();
        if (found.isEmpty()) errors.add("otherName", "part:other_unknown");
        else if (found.get().id.equals(deal.id)) errors.add("otherName", "part:other_is_this");
        else if (deal.related.stream().anyMatch(r -> !r.id.equals(part) && r.other.id.equals(found.get().id)
                && r.relation.code().equals(relation))) errors.add("otherName", "part:related_twice");
    }

    @Override
    public RelatedContract applyTo(Contract deal, UUID part) {
        Contract found = found().orElseThrow();
        RelatedContract related = Parts.oneOf(deal.related, part, RelatedContract::new);
        related.contract = deal;
        related.other = found;
        related.relation = Entered.word(Relation.class, relation);
        related.persist();
        return related;
    }

    @Override
    public TemplateInstance page(PartPage page) {
        return ContractTemplates.deskRelated(page, this);
    }

    /** Without scripts the id of what was picked stays when another title is typed over it: the title counts. */
    private Optional<Contract> found() {
        return Entered.id(other).flatMap((UUID picked) -> Contract.<Contract>findByIdOptional(picked))
                .filter(deal -> ContractSearch.isNamed(deal, otherName)).or(() -> ContractSearch.named(otherName));
    }
}
