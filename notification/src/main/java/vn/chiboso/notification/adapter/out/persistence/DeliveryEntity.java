package vn.chiboso.notification.adapter.out.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.notification.domain.Channel;
import vn.chiboso.notification.domain.DeliveryState;
import vn.chiboso.notification.domain.Reason;

/** A delivery as a row. New ones come in bulk ({@link DeliverySets}), so what never changes has no setter. */
@Entity
@Table(schema = "notification", name = "delivery")
@SuppressWarnings("NullAway.Init") // made by Hibernate, which fills the fields
class DeliveryEntity {
    @Id
    private UUID id;

    private UUID notice;

    @Column(name = "unit_path", updatable = false)
    private String unitPath;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private DeliveryState state;

    @Enumerated(EnumType.STRING)
    private @Nullable Reason reason;

    private @Nullable String detail;

    private int attempts;

    @Column(name = "not_before")
    private @Nullable Instant notBefore;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Embedded
    private @Nullable CallRow call;

    @Version
    private @Nullable Long version;

    protected DeliveryEntity() {}

    public UUID getId() {
        return id;
    }

    public UUID getNotice() {
        return notice;
    }

    public String getUnitPath() {
        return unitPath;
    }

    public Channel getChannel() {
        return channel;
    }

    public DeliveryState getState() {
        return state;
    }

    public void setState(DeliveryState state) {
        this.state = state;
    }

    public @Nullable Reason getReason() {
        return reason;
    }

    public void setReason(@Nullable Reason reason) {
        this.reason = reason;
    }

    public @Nullable String getDetail() {
        return detail;
    }

    public void setDetail(@Nullable String detail) {
        this.detail = detail;
    }

    public int getAttempts() {
        return attempts;
    }

    public void setAttempts(int attempts) {
        this.attempts = attempts;
    }

    public @Nullable Instant getNotBefore() {
        return notBefore;
    }

    public void setNotBefore(@Nullable Instant notBefore) {
        this.notBefore = notBefore;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public void setChangedAt(Instant changedAt) {
        this.changedAt = changedAt;
    }

    public @Nullable CallRow getCall() {
        return call;
    }

    public void setCall(@Nullable CallRow call) {
        this.call = call;
    }

    public @Nullable Long getVersion() {
        return version;
    }
}
