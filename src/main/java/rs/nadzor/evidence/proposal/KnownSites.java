package rs.nadzor.evidence.proposal;

import static rs.nadzor.evidence.proposal.Proposal.About.KIND;
import static rs.nadzor.evidence.proposal.Proposal.About.PUBLISHER;
import static rs.nadzor.evidence.proposal.Proposal.Origin.KNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rs.nadzor.evidence.SourceKind;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.Transliteration;
import rs.nadzor.shared.Coded;
import rs.nadzor.shared.WebAddress;

/** Who stands behind a site, and what kind of source that is: {@code evidence/sites.txt}. */
@ApplicationScoped
class KnownSites {

    private record Site(SourceKind kind, String publisher) {
    }

    private final Map<String, Site> sites = lines().stream().map(line -> line.split("\\s+", 3))
        .collect(Collectors.toMap(part -> part[0], part -> new Site(Coded.read(SourceKind.class, part[1]).orElseThrow(), part.length > 2 ? part[2] : null)));

    /** A site is also known by what it is a part of: {@code arhiva.mup.gov.rs} is the ministry's. */
    List<Proposal> of(WebAddress address, Language language) {
        for (String name = address.site(); name.contains("."); name = name.substring(name.indexOf('.') + 1)) {
            var site = sites.get(name);
            if (site != null) return said(site, language);
        }
        return List.of();
    }

    private static List<Proposal> said(Site site, Language language) {
        var kind = new Proposal(KIND, site.kind().code(), KNOWN);
        if (site.publisher == null) return List.of(kind);
        String name = language == Language.SR_CYRL ? site.publisher : Transliteration.toLatin(site.publisher);
        return List.of(new Proposal(PUBLISHER, name, KNOWN), kind);
    }

    private static List<String> lines() {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream("evidence/sites.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
