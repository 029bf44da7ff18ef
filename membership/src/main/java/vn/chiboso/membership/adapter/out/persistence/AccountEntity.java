package vn.chiboso.membership.adapter.out.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account as a row, but for how its owner likes to see the product: that is {@link JdbcSignIns}' and never in the way here. */
@Entity
@Table(schema = "membership", name = "account")
@SuppressWarnings("NullAway.Init") // the constructor without arguments is Hibernate's, which fills the fields
class AccountEntity {
    @Id
    private UUID id;

    @Column(name = "member_id")
    private @Nullable UUID member;

    @Column(name = "display_name")
    private @Nullable String displayName;

    @Column(name = "user_name")
    private String userName;

    @Column(name = "password_hash")
    private String passwordHash;

    private boolean enabled;

    @Column(name = "technical_administrator")
    private boolean technicalAdministrator;

    @Column(name = "must_change_password")
    private boolean mustChangePassword;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private @Nullable Long version;

    protected AccountEntity() {}

    /** A new one, enabled. */
    public AccountEntity(
            UUID id,
            @Nullable UUID member,
            @Nullable String displayName,
            String userName,
            String passwordHash,
            boolean technicalAdministrator,
            boolean mustChangePassword,
            Instant createdAt) {
        this.id = id;
        this.member = member;
        this.displayName = displayName;
        this.userName = userName;
        this.passwordHash = passwordHash;
        this.enabled = true;
        this.technicalAdministrator = technicalAdministrator;
        this.mustChangePassword = mustChangePassword;
        this.createdAt = createdAt;
    }

    void enable(boolean on) {
        enabled = on;
    }

    void changePassword(String hash, boolean mustChange) {
        passwordHash = hash;
        mustChangePassword = mustChange;
    }
}
