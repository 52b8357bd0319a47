package rs.nadzor.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import rs.nadzor.i18n.SearchKey;
import rs.nadzor.organization.LegalForm;

/** The organizations that one cell names: below each other, with semicolons between them, or as members of a consortium. */
final class Consortium {

    private static final Pattern LABEL = Pattern.compile("(?s)^([^:;,\n]{5,60}?)(?::|\\s+[-\u2013\u2014]\\s)(.*)$");
    /** As a key: who they are together, not who they are. */
    private static final Pattern TOGETHER = Pattern.compile("(?:(?:clanovi|ucesnici) )?(?:konzorcijum\\w*|grup[ae] (?:ponudjaca|izvodjaca|izvrsilaca|dobavljaca|firmi|privrednih subjekata))"
            + "(?: (?:ponudjaca|izvodjaca|izvrsilaca|dobavljaca|firmi|privrednih subjekata|koji cine|koju cine))*"
            + "|zajednick[ai] (?:ponuda|ponudjaci)|(?:members of (?:the )?)?(?:consortium|joint (?:venture|bid)|group)(?: (?:of|members?))?(?: (?:bidders|suppliers|tenderers|companies|economic operators))?");

    private Consortium() {
    }

    /** A comma parts the members of what calls itself a consortium alone: elsewhere it belongs to a name. */
    static List<String> members(String cell) {
        Matcher label = LABEL.matcher(cell.strip());
        boolean together = label.matches() && TOGETHER.matcher(SearchKey.of(label.group(1))).matches();
        List<String> members = new ArrayList<>();
        for (String part : (together ? label.group(2) : cell).split("[;\n]")) {
            if (together) byCommas(part, members); else add(part, members);
        }
        return members;
    }

    /** Behind a comma, a legal form and a small letter go on with the name: "Alti, d.o.o.", "Министарство трговине, туризма и телекомуникација". */
    private static void byCommas(String part, List<String> members) {
        StringBuilder name = new StringBuilder();
        for (String piece : part.split("(?<!\\d),|,(?!\\d)")) {
            if (!name.isEmpty() && (LegalForm.isAlone(piece) || piece.stripLeading().matches("(?s)\\p{Ll}.*"))) {
                name.append(',').append(piece);
            } else {
                add(name.toString(), members);
                name = new StringBuilder(piece);
            }
        }
        add(name.toString(), members);
    }

    private static void add(String name, List<String> members) {
        if (!name.isBlank()) members.add(name.strip());
    }
}
