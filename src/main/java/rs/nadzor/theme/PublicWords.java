package rs.nadzor.theme;

import java.util.List;
import java.util.stream.IntStream;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

import rs.nadzor.i18n.LocalizedText;

/** What the text of a watch page says, without how it looks and where it leads: for search and its excerpts. */
final class PublicWords {

    private PublicWords() {
    }

    /** Sentence by sentence, in both languages side by side. */
    static List<LocalizedText> sentences(String serbian, String english) {
        String[] sr = sentences(serbian), en = sentences(english);
        return IntStream.range(0, Math.max(sr.length, en.length)).mapToObj(i -> LocalizedText.of(i < sr.length ? sr[i] : null, i < en.length ? en[i] : null)).toList();
    }

    private static String[] sentences(String text) {
        return text == null ? new String[0] : of(text).split("(?<=[.!?])\\s+(?=[\\p{Lu}„“(])");
    }

    static String of(String text) {
        StringBuilder words = new StringBuilder();
        PublicMarkdown.PARSER.parse(text).accept(new AbstractVisitor() {
            @Override
            public void visit(Text said) {
                words.append(said.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak end) {
                words.append(' ');
            }

            @Override
            public void visit(HardLineBreak end) {
                words.append(' ');
            }

            @Override
            public void visit(Paragraph paragraph) {
                visitChildren(paragraph);
                words.append(' ');
            }

            @Override
            public void visit(Heading heading) {
                visitChildren(heading);
                words.append(' ');
            }
        });
        return words.toString().strip();
    }
}
