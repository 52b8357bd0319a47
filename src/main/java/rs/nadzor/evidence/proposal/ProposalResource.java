package rs.nadzor.evidence.proposal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import rs.nadzor.evidence.CopyIntake;
import rs.nadzor.evidence.Recognition;
import rs.nadzor.evidence.UnacceptableFile;
import rs.nadzor.shared.FileName;

/** What the form's script asks for while one types: proposals for an address, a file, or both. Nothing is kept. */
@Path("/desk/sources/proposals")
@RolesAllowed("contributor")
public class ProposalResource {

    @Inject
    Proposer proposer;
    @Inject
    Recognition recognition;

    @POST
    public List<Offer> propose(@RestForm String address, @RestForm FileUpload file) throws IOException {
        return of(address, file).list();
    }

    /** The same for a form without scripts. */
    public Offers of(String address, FileUpload file) throws IOException {
        if (!CopyIntake.isGiven(file)) return proposer.of(address, null);
        try {
            var type = recognition.recognize(file.uploadedFile(), FileName.of(file.fileName()));
            return proposer.of(address, file.uploadedFile(), type);
        } catch (UnacceptableFile saidWhenTheFormIsSent) {
            return proposer.of(address, null);
        }
    }
}
