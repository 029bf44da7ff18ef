package vn.chiboso.membership.adapter.in.web;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.alert.AlertKey;
import vn.chiboso.membership.domain.alert.AlertKind;
import vn.chiboso.membership.domain.alert.AlertRefusal;

/** Forms about alerts. */
final class AlertForms {
    private AlertForms() {}

    /** Puts one aside; names it by what it is about. */
    static class Aside {
        private @Nullable UUID id;
        private @Nullable AlertKind kind;
        private @Nullable UUID subject;
        private String occasion = "";
        private @Nullable LocalDate until;
        private String reason = "";

        /** Of an alert that the page named; whatever is no alert at all is none that stands. */
        AlertKey key() {
            if (kind == null || subject == null || occasion.isBlank() || occasion.length() > 40) {
                throw AlertRefusal.gone();
            }
            return new AlertKey(kind, subject, occasion);
        }

        public @Nullable UUID getId() {
            return id;
        }

        public void setId(@Nullable UUID id) {
            this.id = id;
        }

        public @Nullable AlertKind getKind() {
            return kind;
        }

        public void setKind(@Nullable AlertKind kind) {
            this.kind = kind;
        }

        public @Nullable UUID getSubject() {
            return subject;
        }

        public void setSubject(@Nullable UUID subject) {
            this.subject = subject;
        }

        public String getOccasion() {
            return occasion;
        }

        public void setOccasion(String occasion) {
            this.occasion = occasion;
        }

        public @Nullable LocalDate getUntil() {
            return until;
        }

        public void setUntil(@Nullable LocalDate until) {
            this.until = until;
        }

        public String getReason() {
            return reason;
        }

        public void setReason(String reason) {
            this.reason = reason;
        }
    }

    /** This year's check of cards. */
    static class Cards {
        private @Nullable LocalDate on;
        private String remarks = "";
        private Set<UUID> without = new HashSet<>();
        private long version;

        public @Nullable LocalDate getOn() {
            return on;
        }

        public void setOn(@Nullable LocalDate on) {
            this.on = on;
        }

        public String getRemarks() {
            return remarks;
        }

        public void setRemarks(String remarks) {
            this.remarks = remarks;
        }

        public Set<UUID> getWithout() {
            return without;
        }

        public void setWithout(Set<UUID> without) {
            this.without = without;
        }

        public long getVersion() {
            return version;
        }

        public void setVersion(long version) {
            this.version = version;
        }
    }

    /** A dated number with its basis. */
    static class NewRule {
        private String code = "";
        private @Nullable Integer amount;
        private @Nullable LocalDate from;
        private String legalBasis = "";
        private boolean toVerify;
        private boolean confirmed;

        public String getCode() {
            return code;
        }

        public void setCode(String code) {
            this.code = code;
        }

        public @Nullable Integer getAmount() {
            return amount;
        }

        public void setAmount(@Nullable Integer amount) {
            this.amount = amount;
        }

        public @Nullable LocalDate getFrom() {
            return from;
        }

        public void setFrom(@Nullable LocalDate from) {
            this.from = from;
        }

        public boolean isToVerify() {
            return toVerify;
        }

        public void setToVerify(boolean toVerify) {
            this.toVerify = toVerify;
        }

        public boolean isConfirmed() {
            return confirmed;
        }

        public void setConfirmed(boolean confirmed) {
            this.confirmed = confirmed;
        }

        public String getLegalBasis() {
            return legalBasis;
        }

        public void setLegalBasis(String legalBasis) {
            this.legalBasis = legalBasis;
        }
    }
}
