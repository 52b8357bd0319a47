package rs.nadzor.sheet;

import java.util.function.Consumer;

/** All rows of a list in its order, given one by one so that a million take no more memory than a page. */
@FunctionalInterface
public interface Rows<T> {

    void each(Consumer<T> reader);
}
