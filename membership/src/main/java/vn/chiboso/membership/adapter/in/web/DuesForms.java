package vn.chiboso.membership.adapter.in.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.dues.PaymentWay;

/** Forms of a sheet and of its lines. A form that does not say what it was opened on is stale. */
final class DuesForms {
    private DuesForms() {}

    /** Money that was handed over. */
    static class Payment {
        private @Nullable UUID payment;
        private String amount = "";
        private @Nullable LocalDate paidOn;
        private PaymentWay way = PaymentWay.CASH;
        private long version = -1;

        public @Nullable UUID getPayment() {
            return payment;
        }

        public void setPayment(@Nullable UUID payment) {
            this.payment = payment;
        }

        public String getAmount() {
            return amount;
        }

        public void setAmount(String amount) {
            this.amount = amount;
        }

        public @Nullable LocalDate getPaidOn() {
            return paidOn;
        }

        public void setPaidOn(@Nullable LocalDate paidOn) {
            this.paidOn = paidOn;
        }

        public PaymentWay getWay() {
            return way;
        }

        public void setWay(PaymentWay way) {
            this.way = way;
        }

        public long getVersion() {
            return version;
        }

        public void setVersion(long version) {
            this.version = version;
        }
    }

    /** A good reason for not having paid. */
    static class Excuse {
        private String excuse = "";
        private long version = -1;

        public String getExcuse() {
            return excuse;
        }

        public void setExcuse(String excuse) {
            this.excuse = excuse;
        }

        public long getVersion() {
            return version;
        }

        public void setVersion(long version) {
            this.version = version;
        }
    }

    /** Why a closed sheet is opened again. */
    static class Reopening {
        private String reason = "";
        private long version = -1;

        public String getReason() {
            return reason;
        }

        public void setReason(String reason) {
            this.reason = reason;
        }

        public long getVersion() {
            return version;
        }

        public void setVersion(long version) {
            this.version = version;
        }
    }
}
