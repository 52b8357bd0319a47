package rs.nadzor.web;

import java.util.ArrayList;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;

/** A text before and after, word by word: what stayed stands as it is, what did not is marked. */
public record Difference(List<Piece> before, List<Piece> after) {
    /** Texts of more words that differ are marked as a whole: finding each would take too long. */
    private static final int MOST = 4_000;

    /** A run of words that stayed or that changed. */
    public record Piece(String text, boolean changed) {
    }

    public static Difference of(String before, String after) {
        List<String> was = words(before), is = words(after);
        if (was.size() + is.size() > MOST) return new Difference(whole(before), whole(after));
        List<Piece> left = new ArrayList<>(), right = new ArrayList<>();
        int leftAt = 0, rightAt = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(was, is).getDeltas()) {
            leftAt = add(left, was, leftAt, delta.getSource());
            rightAt = add(right, is, rightAt, delta.getTarget());
        }
        stays(left, was.subList(leftAt, was.size()));
        stays(right, is.subList(rightAt, is.size()));
        return new Difference(List.copyOf(left), List.copyOf(right));
    }

    private static int add(List<Piece> pieces, List<String> words, int from, Chunk<String> changed) {
        stays(pieces, words.subList(from, changed.getPosition()));
        if (changed.size() > 0) pieces.add(new Piece(String.join("", changed.getLines()), true));
        return changed.getPosition() + changed.size();
    }

    private static void stays(List<Piece> pieces, List<String> words) {
        if (!words.isEmpty()) pieces.add(new Piece(String.join("", words), false));
    }

    private static List<Piece> whole(String text) {
        return text.isEmpty() ? List.of() : List.of(new Piece(text, true));
    }

    /** Each with the blank behind it. */
    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)(?=\\S)"));
    }
}
