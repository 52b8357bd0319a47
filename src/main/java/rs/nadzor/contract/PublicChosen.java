package rs.nadzor.contract;

/**
 * An organization by which the list is filtered, though its form has no field for it.
 *
 * @param name as its page writes it; its address where nothing public names it
 * @param without query of the same list without it
 */
public record PublicChosen(String slug, String name, String without) {
}
