package rs.nadzor.web;

/**
 * One thing a list is filtered or sorted by.
 *
 * @param name of the parameter in the address, value as it stands there
 * @param shown the value in words; null when nobody understands it, or not any more
 */
public record Criterion(String name, String value, String label, String shown) {

    public boolean isUnderstood() {
        return shown != null;
    }
}
