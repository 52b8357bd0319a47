package rs.nadzor.mail;

import rs.nadzor.shared.Coded;

/**
 * What came of asking the server to take a mail.
 *
 * @param code of its reply; null when there was none
 * @param reply its words, or the kind of the error
 */
record Answer(Outcome outcome, Integer code, String reply) {

    private static final int LONGEST = 300;

    enum Outcome implements Coded {
        SENT, POSTPONED, REFUSED,
        /** It has the whole mail and did not say what it did with it. */
        PERHAPS
    }

    Answer {
        reply = reply == null ? "" : reply.strip();
        if (reply.length() > LONGEST) reply = reply.substring(0, LONGEST);
    }

    /** Before it was given any of the mail's text, or by a reply to it. */
    static Answer of(int code, String reply) {
        // Its words begin with the code once more.
        return new Answer(code >= 500 ? Outcome.REFUSED : Outcome.POSTPONED, code, reply == null ? null : reply.replaceFirst("^" + code + "[ -]", ""));
    }

    /** @param given whether the server had been given the text */
    static Answer broken(Throwable failure, boolean given) {
        return new Answer(given ? Outcome.PERHAPS : Outcome.POSTPONED, null, failure.getClass().getSimpleName());
    }

    /** Whether it does not make sense to ask for the next one now. */
    boolean isUnreachable() {
        return code == null && (outcome == Outcome.POSTPONED || outcome == Outcome.PERHAPS);
    }
}
