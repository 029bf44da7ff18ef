package vn.chiboso.membership.adapter.out.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A list book handed in, as a row; its content is sealed, and null once confirmed. */
@Entity
@Table(schema = "membership", name = "roll_import")
@SuppressWarnings("NullAway.Init") // the constructor without arguments is Hibernate's, which fills the fields
class RollImportEntity {
    @Id
    private UUID id;

    @Column(name = "unit_id")
    private UUID unit;

    @Column(name = "account_id")
    private UUID account;

    @Column(name = "by_name")
    private String byName;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "file_hash")
    private String fileHash;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    private byte @Nullable [] content;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Embedded
    private @Nullable RollImportResultRow result;

    @Version
    private @Nullable Long version;

    protected RollImportEntity() {}

    /** A new proposal. */
    public RollImportEntity(
            UUID id,
            UUID unit,
            UUID account,
            String byName,
            String fileName,
            String fileHash,
            LocalDate validFrom,
            byte[] content,
            Instant proposedAt,
            Instant expiresAt) {
        this.id = id;
        this.unit = unit;
        this.account = account;
        this.byName = byName;
        this.fileName = fileName;
        this.fileHash = fileHash;
        this.validFrom = validFrom;
        this.content = content;
        this.proposedAt = proposedAt;
        this.expiresAt = expiresAt;
    }

    void confirm(RollImportResultRow done) {
        result = done;
        content = null;
    }

    byte @Nullable [] content() {
        return content;
    }

    public UUID getId() {
        return id;
    }

    public UUID getUnit() {
        return unit;
    }

    public UUID getAccount() {
        return account;
    }

    public String getByName() {
        return byName;
    }

    public String getFileName() {
        return fileName;
    }

    public String getFileHash() {
        return fileHash;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public Instant getProposedAt() {
        return proposedAt;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }

    public @Nullable RollImportResultRow getResult() {
        return result;
    }
}
