package rs.nadzor.evidence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A file known by its fingerprint; its bytes lie beside it in chunks. {@link EvidenceStore} alone writes and reads them. */
@Entity
@Immutable
@Table(name = "stored_file")
public class StoredFile extends PanacheEntityBase {

    /** 64 hexadecimal digits. */
    @Id
    public String sha256;
    /** In bytes. */
    public long size;
    @Column(name = "media_type")
    @Enumerated(EnumType.STRING)
    public FileType type;
    public Instant storedAt;
}
