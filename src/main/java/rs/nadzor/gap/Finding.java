package rs.nadzor.gap;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.ColumnTransformer;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import rs.nadzor.contract.Contract;

/** That a rule asks about a deal, with the facts it rests on; written by {@link Evaluations}. Other facts, another finding. */
@Entity
@Table(name = "finding")
public class Finding extends PanacheEntityBase {
    @Id
    public UUID id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contract_id")
    public Contract contract;
    public String rule;
    public int ruleVersion;
    public String parameterVersion;
    /** JSON; the rule puts it into words. */
    @ColumnTransformer(read = "operands::text")
    @Column(columnDefinition = "jsonb")
    public String operands;
    @Column(name = "operands_sha256")
    public String operandsSha256;
    public int dataRevision;
    public Instant since;
    public Instant endedAt;

    public boolean holds() {
        return endedAt == null;
    }

    /** As it is now and with a lock, so that two people do not decide at once. */
    static Optional<Finding> forDecision(UUID id) {
        Optional<Finding> finding = findByIdOptional(id);
        finding.ifPresent(f -> getEntityManager().refresh(f, LockModeType.PESSIMISTIC_WRITE));
        return finding;
    }

    public static List<Finding> holding(UUID contract) {
        return list("contract.id = ?1 and endedAt is null order by rule", contract);
    }
}
