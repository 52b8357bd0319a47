package rs.nadzor.contract;

import java.util.UUID;

import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A part of a deal that carries citations of its own. */
@MappedSuperclass
public abstract class Part extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contract_id")
    public Contract contract;

    /** The first half of its place and of its anchor on the public page, such as {@code statement}. */
    public abstract String placeKind();
}
