package rs.nadzor.start;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people asked of the nodes and what they were answered, kept outside of them. */
final class Ledger {

    enum Kind { SAVE, PUBLISH, UPLOAD, MAIL }

    /** @param what names the thing; asked for twice, it is there twice  @param sent nanoseconds, of this JVM's own clock */
    record Asked(Kind kind, String what, PackagedApp process, long sent) {
    }

    final Queue<Asked> acknowledged = new ConcurrentLinkedQueue<>(), unanswered = new ConcurrentLinkedQueue<>();
    /** Refused, since somebody else was first: nothing of it may be there. */
    final Queue<Asked> overtaken = new ConcurrentLinkedQueue<>();
    /** Of a page that was only to be read. */
    final Queue<PackagedApp> silent = new ConcurrentLinkedQueue<>();
    /** Answers that nobody should have got. */
    final Queue<String> refused = new ConcurrentLinkedQueue<>();

    /** How many requests of each kind were at this process when it was killed. */
    Map<Kind, Long> inFlight(PackagedApp killed, long moment) {
        return unanswered.stream().filter(asked -> asked.process == killed && asked.sent < moment)
                .collect(Collectors.groupingBy(Asked::kind, Collectors.counting()));
    }

    boolean hasAnswers(PackagedApp process) {
        var kinds = acknowledged.stream().filter(asked -> asked.process == process).map(Asked::kind).collect(Collectors.toSet());
        return kinds.containsAll(List.of(Kind.SAVE, Kind.PUBLISH, Kind.UPLOAD));
    }

    /** Once if it was acknowledged, perhaps once more for each that was not answered; and nothing that nobody asked for. */
    List<String> wrong(Kind kind, Map<String, Long> found) {
        var sure = counted(acknowledged, kind);
        var doubtful = counted(unanswered, kind);
        return Stream.of(sure.keySet(), doubtful.keySet(), found.keySet()).flatMap(Collection::stream).distinct().filter(what -> {
            long there = found.getOrDefault(what, 0L), least = sure.getOrDefault(what, 0L);
            return there < least || there > least + doubtful.getOrDefault(what, 0L);
        }).map(what -> "%s is there %d times, was acknowledged %d times and not answered %d times".formatted(what, found.getOrDefault(what, 0L),
                sure.getOrDefault(what, 0L), doubtful.getOrDefault(what, 0L))).toList();
    }

    /** @param query of things, each as often as it is there */
    static Map<String, Long> found(Connection database, String query) throws SQLException {
        Map<String, Long> found = new HashMap<>();
        try (var statement = database.createStatement(); var rows = statement.executeQuery(query)) {
            while (rows.next()) found.merge(rows.getString(1), 1L, Long::sum);
        }
        return found;
    }

    private static Map<String, Long> counted(Collection<Asked> of, Kind kind) {
        return of.stream().filter(asked -> asked.kind == kind).collect(Collectors.groupingBy(Asked::what, Collectors.counting()));
    }
}
