package rs.nadzor.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

import rs.nadzor.i18n.LocalizedText;

/** The dossier as it lies in its files; an unknown key or a missing file is an error, never skipped. */
record DossierFiles(List<SourceFile> sources, List<OrganizationFile> organizations, List<Deal> deals, List<ThemeFile> themes) {

    record SourceFile(String key, String title, String publisher, String kind, String publishedOn, String address,
            boolean linkPublic, String language, String note) {
    }

    record OrganizationFile(String key, String slug, String sr, String en, String original, String kind, String country,
            String pib, String registryNumber, String foreignNumber, String remedyRoute, List<String> aliases) {
    }

    /** A draft rests on mirrors and reposts alone and stays at the desk. */
    record Deal(String slug, boolean draft, LocalizedText title, LocalizedText summary, String instrument, String stage, String legalRoute,
            String procedure, String exemptionArticle, String decisionRef, String layer, List<String> technologies,
            LocalizedText places, String disclosure, String disclosureSince, String disclosureWhere, String signedOn,
            String startsOn, String endsOn, BigDecimal amount, String currency, String vat, String cpv,
            Map<String, String> empty, Map<String, Cite> citations, Map<String, List<String>> cites, Map<String, String> claims,
            List<PartyFile> parties, List<StatementFile> statements, List<Contradiction> contradictions, List<EventFile> events,
            List<SecrecyFile> secrecy, List<DocumentFile> documents, List<RelatedFile> related, List<FollowUpFile> followUps) {

        Deal {
            followUps = followUps == null ? List.of() : followUps;
        }
    }

    record Cite(String source, String locator, String quotation, boolean original) {
    }

    record PartyFile(String organization, String role, List<String> cite, List<String> claims) {
    }

    record StatementFile(String key, List<String> claims, String measure, String scope, String programme, BigDecimal amount,
            String unit, String onDate, String bound, String asOf, LocalizedText saidBy, LocalizedText text, String rank,
            String rankReason, List<String> cite) {
    }

    /** By the keys of two statements of a deal, or by a claim of each of two entries of a theme. */
    record Contradiction(String a, String b, LocalizedText reason) {
    }

    record EventFile(List<String> claims, String date, LocalizedText what, LocalizedText place, List<String> cite) {
    }

    record SecrecyFile(String claim, String claimant, String claimedOn, String classifiedOn, LocalizedText basis,
            List<String> cite, List<String> claims) {
    }

    record DocumentFile(String kind, String state, String address, LocalizedText note, List<String> cite, List<String> claims) {
    }

    record RelatedFile(String slug, String relation, List<String> cite, List<String> claims) {
    }

    /** What waits for its original: it names the claims, and no edition can hold it. */
    record FollowUpFile(String what, List<String> claims) {
    }

    /** Its text lies beside it, {@code slug.sr.md} and {@code slug.en.md}. */
    record ThemeFile(String slug, LocalizedText title, LocalizedText summary, List<String> deals, Map<String, Cite> citations,
            List<EntryFile> entries, List<Contradiction> contradictions) {

        ThemeFile {
            contradictions = contradictions == null ? List.of() : contradictions;
        }

        LocalizedText body() {
            return new LocalizedText(text("themes/" + slug + ".sr.md"), text("themes/" + slug + ".en.md"));
        }
    }

    /** What is said about no deal: a statement, an event or a legal step. */
    record EntryFile(List<String> claims, String kind, String date, LocalizedText saidBy, LocalizedText text, List<String> cite) {
    }

    SourceFile source(String key) {
        return sources.stream().filter(source -> source.key().equals(key)).findFirst().orElseThrow();
    }

    static DossierFiles read() {
        ObjectMapper json = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        return new DossierFiles(List.of(read(json, "sources.json", SourceFile[].class)),
                List.of(read(json, "organizations.json", OrganizationFile[].class)),
                List.of(read(json, "contracts.json", String[].class)).stream()
                        .map(slug -> read(json, "contracts/" + slug + ".json", Deal.class)).toList(),
                List.of(read(json, "themes.json", String[].class)).stream()
                        .map(slug -> read(json, "themes/" + slug + ".json", ThemeFile.class)).toList());
    }

    private static <T> T read(ObjectMapper json, String file, Class<T> type) {
        try {
            return json.readValue(bytes(file), type);
        } catch (IOException e) {
            throw new UncheckedIOException("the dossier's file " + file + " cannot be read", e);
        }
    }

    private static String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String file) {
        try (InputStream in = DossierFiles.class.getResourceAsStream("/dossier/" + file)) {
            if (in == null) throw new IllegalStateException("the dossier's file " + file + " is missing");
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the dossier's file " + file + " cannot be read", e);
        }
    }
}
