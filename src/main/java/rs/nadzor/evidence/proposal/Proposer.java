package rs.nadzor.evidence.proposal;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import rs.nadzor.evidence.EvidenceMessages;
import rs.nadzor.evidence.EvidenceStore;
import rs.nadzor.evidence.FileType;
import rs.nadzor.evidence.SourceKind;
import rs.nadzor.evidence.StoredFile;
import rs.nadzor.evidence.proposal.Proposal.About;
import rs.nadzor.evidence.proposal.Proposal.Origin;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.shared.Coded;
import rs.nadzor.shared.PartialDate;
import rs.nadzor.shared.WebAddress;
import rs.nadzor.web.Phrases;

/** Proposes what the fields of a source may hold, from its file and its address; the first that is known of each counts. */
@ApplicationScoped
public class Proposer {

    @Inject
    RecordWords record;
    @Inject
    KnownSites sites;
    @Inject
    PageFetch fetch;
    @Inject
    Reading reading;
    @Inject
    EvidenceStore store;
    @Inject
    CurrentLanguage language;
    @Inject
    Phrases phrases;

    /** For a form whose file has been stored already; null where there is none. */
    public Offers of(String address, StoredFile file) {
        return offers(address, file == null ? List.of() : ofStored(file));
    }

    /** For a file that lies here for the moment. */
    public Offers of(String address, Path file, FileType type) {
        return offers(address, file == null ? List.of() : FileWords.of(reading.of(file, type, null), Origin.FILE));
    }

    private Offers offers(String address, List<Proposal> ofFile) {
        var all = new ArrayList<Proposal>(ofFile);
        WebAddress.read(address).ifPresent(known -> {
            all.addAll(record.of(known));
            all.addAll(sites.of(known, language.get()));
            fetch.of(known).ifPresent(page -> all.addAll(ofPage(page)));
            all.addAll(AddressWords.of(known));
        });
        var first = new LinkedHashMap<About, Proposal>();
        // The same address on record is the same source: people have said of it what they know.
        all.stream().filter(proposal -> proposal.origin() == Origin.RECORD).forEach(proposal -> first.putIfAbsent(proposal.about(), proposal));
        all.forEach(proposal -> first.putIfAbsent(proposal.about(), proposal));
        return new Offers(first.values().stream().map(this::offer).toList());
    }

    private List<Proposal> ofStored(StoredFile stored) {
        try (var bytes = store.open(stored)) {
            return read(bytes, stored.type, null, Origin.FILE);
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private List<Proposal> ofPage(FetchedPage page) {
        return read(new ByteArrayInputStream(page.bytes()), FileType.HTML, page.charset(), Origin.PAGE);
    }

    private List<Proposal> read(InputStream bytes, FileType type, String charset, Origin own) {
        try {
            Path file = Files.createTempFile("nadzor-reading", null);
            try {
                Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
                return FileWords.of(reading.of(file, type, charset), own);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    private Offer offer(Proposal proposal) {
        String from = phrases.of("evidence:proposed_" + proposal.origin().name().toLowerCase(Locale.ROOT));
        String shown = switch (proposal.about()) {
            case PUBLISHED_ON -> language.formats().partialDate(PartialDate.of(proposal.value()));
            case KIND -> MessageBundles.get(EvidenceMessages.class, Localized.Literal.of(language.get().tag()))
                .kind(Coded.read(SourceKind.class, proposal.value()).orElseThrow());
            default -> proposal.value();
        };
        String label = phrases.of("evidence:" + (proposal.about() == About.KIND ? "kind_label" : proposal.about().code()));
        return new Offer(proposal.about().code(), label, proposal.about() == About.PUBLISHED_ON ? shown : proposal.value(), shown, from);
    }
}
