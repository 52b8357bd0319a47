package rs.nadzor.gap.objection;

import rs.nadzor.i18n.Language;

/** The one way from a public page to the desk: a word goes in, nothing comes out. */
public interface PublicReception {

    /**
     * @throws Full when too many came from everybody within the hour
     * @throws Closed when the desk does not answer
     */
    PublicReceipt receive(PublicReading reading, PublicObjectionForm said, Language language);

    /** Too many at once; later there is room again. */
    final class Full extends RuntimeException {
    }

    /** Nothing can be received now. */
    final class Closed extends RuntimeException {
        public Closed(Throwable reason) {
            super(reason);
        }
    }
}
