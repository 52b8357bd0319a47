package rs.nadzor.watch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import rs.nadzor.edition.Edition;

/**
 * Words that somebody may have meant: as they stand in what is public, one or two letters away. The first letter must be right, or
 * have changed places with the second; by it and by length the index finds them.
 */
@ApplicationScoped
class Spelling {
    static final String KNOWN = "select exists (select from published.lexeme where lexeme >= ?1 and lexeme < ?1 || '\uFFFD')",
            NEAR = "select lexeme from published.lexeme where \"left\"(lexeme, 1) in (?1, ?2) and length(lexeme) between ?3 and ?4"
                    + " order by similarity(lexeme, ?5) desc, lexeme limit 200";
    /** Shorter words are all alike. */
    private static final int SHORTEST = 4, LONG = 6, MOST = 8;

    /** Whether a word that begins so stands anywhere. */
    boolean knows(Collection<String> stems) {
        return stems.stream().anyMatch(stem -> (Boolean) Edition.getEntityManager().createNativeQuery(KNOWN, Boolean.class).setParameter(1, stem).getSingleResult());
    }

    /** @return stems of the words nearest to it, the nearest first; none where nothing is near */
    List<String> near(String word, Collection<String> stems) {
        if (word.length() < SHORTEST) return List.of();
        int farthest = word.length() < LONG ? 1 : 2, nearest = farthest + 1;
        List<String> found = new ArrayList<>();
        for (String candidate : candidates(word, stems, farthest)) {
            int distance = stems.stream().mapToInt(stem -> distance(stem, candidate)).min().orElse(nearest);
            if (distance > farthest || distance > nearest || stems.contains(candidate)) continue;
            if (distance < nearest) found.clear();
            nearest = distance;
            if (found.size() < MOST) found.add(candidate);
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private static List<String> candidates(String word, Collection<String> stems, int farthest) {
        int shortest = stems.stream().mapToInt(String::length).min().orElse(word.length());
        return Edition.getEntityManager().createNativeQuery(NEAR, String.class).setParameter(1, word.substring(0, 1)).setParameter(2, word.substring(1, 2))
                .setParameter(3, Math.max(3, shortest - farthest)).setParameter(4, word.length() + farthest).setParameter(5, word).getResultList();
    }

    /** How many letters are wrong, missing, too many or have changed places with the next one. */
    static int distance(String a, String b) {
        int[] before = new int[b.length() + 1], last = new int[b.length() + 1], row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) last[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) row[j] = Math.min(row[j], before[j - 2] + 1);
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
