package rs.nadzor.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.junit.jupiter.api.Test;
import rs.nadzor.audit.Acting;
import rs.nadzor.audit.Actor;
import rs.nadzor.web.Forms;

@QuarkusTest
@ActivateRequestContext
class EvidenceIntakeTest {

    @Inject
    EvidenceIntake intake;
    @Inject
    Forms forms;

    @Test
    void asksForNothingWhereNothingIsGiven() {
        assertTrue(take(EvidenceForm.EMPTY, null).isEmpty());
    }

    @Test
    void makesASourceOfAnAddressAndFindsItAgain() {
        var first = take(new EvidenceForm("", "", "www.example.rs/vest-o-kamerama/"), null).orElseThrow();
        assertEquals("https://www.example.rs/vest-o-kamerama/", first.address);
        assertEquals("example.rs/vest-o-kamerama", first.title);
        assertTrue(first.retrievedOn != null);
        assertEquals(first.id, take(new EvidenceForm("", "Други наслов", "https://www.example.rs/vest-o-kamerama/"), null).orElseThrow().id);
    }

    @Test
    void makesASourceOfAFileAndFindsTheSameBytesAgain() {
        var pdf = (new String(Specimens.pdf()) + "% intake").getBytes();
        var first = take(EvidenceForm.EMPTY, upload(pdf, "Одговор МУП-а.pdf")).orElseThrow();
        assertEquals("Одговор МУП-а", first.title);
        assertEquals(first.id, take(EvidenceForm.EMPTY, upload(pdf, "kopija.pdf")).orElseThrow().id);
        assertEquals(1, in(() -> KeptCopy.of(Source.<Source>findById(first.id))).size());
    }

    @Test
    void addsTheFileToThePickedSource() {
        var picked = take(new EvidenceForm("", "Уговор из архиве", ""), null).orElseThrow();
        var again = take(EvidenceForm.of(picked), upload((new String(Specimens.pdf()) + "% picked").getBytes(), "u.pdf")).orElseThrow();
        assertEquals(picked.id, again.id);
        assertEquals(1, in(() -> KeptCopy.of(Source.<Source>findById(picked.id))).size());
        assertNotEquals(picked.id, take(new EvidenceForm(picked.id.toString(), "Сасвим други наслов", ""), null).orElseThrow().id);
    }

    @Test
    void saysBesideTheFieldWhatIsWrong() {
        var errors = forms.none();
        in(() -> intake.take(new EvidenceForm("", "", "javascript:alert(1)"), upload(Specimens.exe(), "ugovor.pdf"), errors));
        assertTrue(errors.on("source-address") && errors.on("file"), () -> errors.list().toString());
    }

    private Optional<Source> take(EvidenceForm form, FileUpload file) {
        var errors = forms.none();
        var source = in(() -> intake.take(form, file, errors));
        assertTrue(!errors.any(), () -> errors.list().toString());
        return source;
    }

    private static <T> T in(Supplier<T> work) {
        return Acting.as(Actor.INSTALLATION, () -> QuarkusTransaction.requiringNew().call(work::get));
    }

    private static FileUpload upload(byte[] bytes, String name) {
        var file = Specimens.file(bytes);
        return new FileUpload() {
            @Override
            public String name() {
                return "file";
            }

            @Override
            public Path filePath() {
                return file;
            }

            @Override
            public String fileName() {
                return name;
            }

            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public String contentType() {
                return "application/octet-stream";
            }

            @Override
            public String charSet() {
                return null;
            }

            @Override
            public jakarta.ws.rs.core.MultivaluedMap<String, String> getHeaders() {
                return null;
            }
        };
    }
}
