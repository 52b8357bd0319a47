package rs.nadzor.evidence.proposal.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of the first page of a PDF with the size of their letters: the title is written in the largest. */
final class FirstPage extends PDFTextStripper {

    /** @param size of the letters, in points */
    private record Line(String text, float size) {
    }

    private static final int LONGEST = 300, FEWEST_LETTERS = 8;

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private float size;

    FirstPage() {
        setStartPage(1);
        setEndPage(1);
        setSortByPosition(true);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        super.writeString(text, positions);
        line.append(text);
        for (TextPosition letter : positions) size = Math.max(size, letter.getFontSizeInPt());
    }

    @Override
    protected void writeWordSeparator() throws IOException {
        super.writeWordSeparator();
        line.append(' ');
    }

    @Override
    protected void writeLineSeparator() throws IOException {
        super.writeLineSeparator();
        endLine();
    }

    @Override
    protected void writePageEnd() throws IOException {
        super.writePageEnd();
        endLine();
    }

    private void endLine() {
        if (!line.toString().isBlank()) lines.add(new Line(line.toString().strip(), size));
        line.setLength(0);
        size = 0;
    }

    /** The first lines in the largest letters; null for a page on which all letters are alike. */
    String heading() {
        float largest = (float) lines.stream().filter(l -> letters(l.text) >= FEWEST_LETTERS).mapToDouble(Line::size).max().orElse(0);
        if (lines.stream().allMatch(l -> l.size >= largest - 0.5f)) return null;
        var heading = new StringBuilder();
        for (Line l : lines) {
            boolean large = l.size >= largest - 0.5f;
            if (!large && !heading.isEmpty()) break;
            if (large && heading.length() + l.text.length() < LONGEST) heading.append(heading.isEmpty() ? "" : " ").append(l.text);
        }
        return heading.toString();
    }

    String beginning() {
        return String.join(" ", lines.stream().map(Line::text).toList());
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }
}
