package rs.nadzor.mail;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import rs.nadzor.shared.Coded;
import rs.nadzor.web.Cursor;
import rs.nadzor.web.Paging;

/**
 * A mail in the list of the outbox.
 *
 * @param resendable whether its text is still there and makes sense
 * @param at when it was tried last; null before the first try
 * @param code and reply: of the server, at the last try
 */
public record MailRow(Mail mail, MailState state, boolean resendable, int tries, Instant at, Integer code, String reply, String decidedBy,
        Instant decidedAt) {

    private static final String STATES = """
            select s.id, s.state, m.body is not null and m.useless_after > :now, coalesce(s.tries, 0), s.started_at, s.code, s.reply,
                   s.decided_by_name, s.decided_at
              from desk.mail_state s join desk.mail m on m.id = s.id""";

    /** The newest first: what is not settled, or everything. */
    static Paging.Page<MailRow> page(boolean all, Instant now, Paging paging) {
        UUID before = paging.after().map(last -> last.uuid(0)).orElse(null);
        var query = Mail.getEntityManager().createNativeQuery(STATES + " where true" + (all ? "" : " and m.settled_at is null")
                + (before == null ? "" : " and m.id < :before") + " order by m.id desc", Object[].class).setParameter("now", now);
        if (before != null) query.setParameter("before", before);
        @SuppressWarnings("unchecked")
        List<Object[]> states = query.setMaxResults(paging.fetch()).getResultList();
        Map<UUID, Mail> mails = Mail.<Mail>list("id in ?1", states.stream().map(row -> (UUID) row[0]).toList()).stream()
                .collect(Collectors.toMap(mail -> mail.id, mail -> mail));
        return paging.page(states.stream().map(row -> of(mails.get((UUID) row[0]), row)).toList(), last -> Cursor.of(last.mail.id));
    }

    /** What became of the newest mail of this kind about a record, as long as the outbox remembers it. */
    public static Optional<MailRow> about(UUID record, String kind, Instant now) {
        return Mail.<Mail>find("about = ?1 and kind = ?2 order by createdAt desc, id desc", record, kind).firstResultOptional().map(mail -> of(mail, now));
    }

    static Optional<MailRow> of(UUID id, Instant now) {
        return Mail.<Mail>findByIdOptional(id).map(mail -> of(mail, now));
    }

    private static MailRow of(Mail mail, Instant now) {
        return of(mail, (Object[]) Mail.getEntityManager().createNativeQuery(STATES + " where m.id = :mail", Object[].class)
                .setParameter("now", now).setParameter("mail", mail.id).getSingleResult());
    }

    /** How many of what is not settled stand where. */
    public static Map<MailState, Long> unsettled() {
        var counts = new EnumMap<MailState, Long>(MailState.class);
        for (Object row : Mail.getEntityManager().createNativeQuery(
                "select state, count(*) from desk.mail_state where settled_at is null group by state", Object[].class).getResultList()) {
            counts.put(read((String) ((Object[]) row)[0]), ((Number) ((Object[]) row)[1]).longValue());
        }
        return counts;
    }

    static MailState state(UUID mail) {
        return read((String) Mail.getEntityManager().createNativeQuery("select state from desk.mail_state where id = ?1", String.class)
                .setParameter(1, mail).getSingleResult());
    }

    /** The message that says what it is. */
    public String kind() {
        return "kind_" + mail.kind;
    }

    /** Null unless it waits for another try. */
    public Instant nextTry() {
        return state == MailState.WAITING && tries > 0 ? mail.dueAt : null;
    }

    /** Whether the server's last words are of interest. */
    public boolean isTroubled() {
        return state == MailState.PERHAPS || state == MailState.REFUSED || nextTry() != null;
    }

    /** Whether it will not move by itself: an administrator decides. */
    public boolean waitsForAPerson() {
        return state == MailState.PERHAPS || state == MailState.REFUSED;
    }

    public boolean mayBeSentAgain() {
        return resendable && state.allows(Decision.Kind.AGAIN);
    }

    public boolean mayHaveArrived() {
        return state.allows(Decision.Kind.ARRIVED);
    }

    public boolean mayBeDropped() {
        return state.allows(Decision.Kind.DROPPED);
    }

    private static MailRow of(Mail mail, Object[] row) {
        return new MailRow(mail, read((String) row[1]), (boolean) row[2], ((Number) row[3]).intValue(), (Instant) row[4], (Integer) row[5],
                reply(mail, (String) row[6]), (String) row[7], (Instant) row[8]);
    }

    /** Servers repeat the address in what they say. */
    private static String reply(Mail mail, String words) {
        return words == null ? null : words.replace(mail.recipient, mail.shownRecipient());
    }

    private static MailState read(String code) {
        return Coded.read(MailState.class, code).orElseThrow();
    }
}
