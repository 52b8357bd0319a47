package rs.nadzor.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

import rs.nadzor.shared.WebAddress;

/**
 * The text of a watch page: CommonMark whose HTML is shown as it was typed, whose links lead to web pages and to our own
 * pages alone, whose headings begin below the title, and whose live parts are lines that begin with two colons.
 */
final class PublicMarkdown {
    static final Parser PARSER = Parser.builder().customBlockParserFactory(new PublicLiveBlock.Factory())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
    /** The title of the page is the first. */
    private static final int HIGHEST = 2;

    private PublicMarkdown() {
    }

    /**
     * @param letters puts text into the reader's script; addresses and code stay as they are
     * @param links where a link leads; without an answer its words stay and lead nowhere
     * @param live the HTML of a live part
     */
    static String html(String text, UnaryOperator<String> letters, Function<String, Optional<String>> links, Function<PublicLiveBlock, String> live) {
        Node document = PARSER.parse(text);
        document.accept(new Preparing(letters, links));
        return HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true)
                .attributeProviderFactory(context -> (node, tag, attributes) -> {
                    if (!(node instanceof Link link)) return;
                    if (isElsewhere(link.getDestination())) attributes.put("rel", "noopener");
                    else attributes.remove("rel");
                })
                .nodeRendererFactory(context -> new Live(context, live)).build().render(document);
    }

    static boolean isElsewhere(String address) {
        return address.regionMatches(true, 0, "http://", 0, 7) || address.regionMatches(true, 0, "https://", 0, 8);
    }

    /** Web pages, our own pages except the desk, and places on the same page. Everything else (javascript:, data:) leads nowhere. */
    static boolean mayLeadTo(String address) {
        if (isElsewhere(address)) return WebAddress.read(address).isPresent();
        if (address.chars().anyMatch(sign -> sign == '\\' || sign <= ' ')) return false;
        return address.startsWith("#") || address.startsWith("/") && !address.startsWith("//") && !(address + "/").startsWith("/desk/");
    }

    /** The live parts in their order, those that nobody knows among them. */
    static List<PublicLiveBlock> liveParts(String text) {
        List<PublicLiveBlock> found = new ArrayList<>();
        PARSER.parse(text).accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof PublicLiveBlock live) found.add(live);
            }
        });
        return found;
    }

    /** Where its links and pictures lead, as typed. */
    static List<String> addresses(String text) {
        List<String> found = new ArrayList<>();
        PARSER.parse(text).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                found.add(link.getDestination());
                visitChildren(link);
            }

            @Override
            public void visit(Image image) {
                found.add(image.getDestination());
                visitChildren(image);
            }
        });
        return found;
    }

    /** Changes the parsed text itself, before it is written as HTML. */
    private static final class Preparing extends AbstractVisitor {
        private final UnaryOperator<String> letters;
        private final Function<String, Optional<String>> links;

        Preparing(UnaryOperator<String> letters, Function<String, Optional<String>> links) {
            this.letters = letters;
            this.links = links;
        }

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.max(heading.getLevel(), HIGHEST));
            visitChildren(heading);
        }

        @Override
        public void visit(Text text) {
            text.setLiteral(letters.apply(text.getLiteral()));
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            lead(link, link.getDestination());
        }

        /** A page fetches nothing from other sites, so a picture is a link to it. */
        @Override
        public void visit(Image image) {
            visitChildren(image);
            lead(image, image.getDestination());
        }

        private void lead(Node node, String destination) {
            Optional<String> target = Optional.of(destination).filter(PublicMarkdown::mayLeadTo).flatMap(links).filter(PublicMarkdown::mayLeadTo);
            Node inner = target.isPresent() ? new Link(target.get(), null) : null;
            if (inner != null) node.insertBefore(inner);
            for (Node child = node.getFirstChild(), next; child != null; child = next) {
                next = child.getNext();
                if (inner != null) inner.appendChild(child);
                else node.insertBefore(child);
            }
            node.unlink();
        }
    }

    private record Live(HtmlNodeRendererContext context, Function<PublicLiveBlock, String> html) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(PublicLiveBlock.class);
        }

        @Override
        public void render(Node node) {
            context.getWriter().line();
            context.getWriter().raw(html.apply((PublicLiveBlock) node));
            context.getWriter().line();
        }
    }
}
