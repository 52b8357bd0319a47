package rs.nadzor.bulk;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import rs.nadzor.contract.ContractFilter;
import rs.nadzor.i18n.Language;
import rs.nadzor.web.Criteria;

/**
 * Which deals are meant.
 *
 * @param criteria of the list they were chosen from
 * @param whole all of that list, not only some
 */
public record Chosen(Criteria criteria, boolean whole, List<UUID> ids) {

    /** At once: more would keep the person waiting, and nobody reads a longer preview. */
    public static final int MOST = 500;

    static Chosen of(BulkForm form, Language language) {
        ContractFilter filter = ContractFilter.of(Criteria.read(form.query()));
        boolean whole = "yes".equals(form.all());
        return new Chosen(filter.criteria(language), whole,
                whole ? filter.first(MOST + 1) : DealAsRead.read(form.deals()).stream().map(DealAsRead::id).distinct().toList());
    }

    public boolean isTooMany() {
        return ids.size() > MOST;
    }

    public boolean isUsable() {
        return !ids.isEmpty() && !isTooMany();
    }

    public int count() {
        return ids.size();
    }

    /** For a hidden field. */
    public String deals() {
        return whole ? "" : ids.stream().map(UUID::toString).collect(Collectors.joining(" "));
    }
}
