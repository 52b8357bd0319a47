package rs.nadzor.theme;

import java.util.List;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Document;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** A line of its own that begins with two colons: {@code ::figures mup-huawei-cameras-2019}. */
final class PublicLiveBlock extends CustomBlock {
    private static final String SIGN = "::";

    final String word;
    final List<String> arguments;
    /** In which line of the text it stands, from 1. */
    final int line;

    PublicLiveBlock(String typed, int line) {
        List<String> words = List.of(typed.strip().split("\\s+"));
        this.word = words.get(0);
        this.arguments = words.subList(1, words.size());
        this.line = line;
    }

    /** Recognizes it at the outermost level: in a list, a quotation or an example of code the line is text like any other. */
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            String typed = line.subSequence(state.getNextNonSpaceIndex(), line.length()).toString();
            boolean outermost = state.getIndent() == 0 && isOutermost(matched.getMatchedBlockParser().getBlock());
            if (!outermost || !typed.startsWith(SIGN)) return BlockStart.none();
            SourceSpan span = state.getLine().getSourceSpan();
            PublicLiveBlock block = new PublicLiveBlock(typed.substring(SIGN.length()), span == null ? 0 : span.getLineIndex() + 1);
            return BlockStart.of(new OneLine(block)).atIndex(line.length());
        }

        /** A paragraph above it ends there. */
        private static boolean isOutermost(Block open) {
            return open instanceof Document || open instanceof Paragraph && open.getParent() instanceof Document;
        }
    }

    private static final class OneLine extends AbstractBlockParser {
        private final PublicLiveBlock block;

        OneLine(PublicLiveBlock block) {
            this.block = block;
        }

        @Override
        public PublicLiveBlock getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }
    }
}
