package rs.nadzor.evidence.proposal.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The document information of a PDF and the text of its first page. Not its author: that is a person, who may be a source. */
final class PdfWords {

    private PdfWords() {
    }

    static Map<String, String> of(Path file) throws IOException {
        var said = new LinkedHashMap<String, String>();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            var information = document.getDocumentInformation();
            said.put("title", information.getTitle());
            var made = information.getCreationDate();
            if (made != null) said.put("date", made.toInstant().atZone(made.getTimeZone().toZoneId()).toLocalDate().toString());
            said.put("language", document.getDocumentCatalog().getLanguage());
            var page = new FirstPage();
            page.getText(document);
            said.put("heading", page.heading());
            said.put("text", page.beginning());
        }
        return said;
    }
}
