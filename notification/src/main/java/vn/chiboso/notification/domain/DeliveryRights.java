package vn.chiboso.notification.domain;

import vn.chiboso.membership.api.Standing;

/**
 * What somebody may do with the deliveries of a unit. Denied by default. The phone is shown in full to the branch committee only
 * (field-level policy, Law 91/2025/QH15: no more than the purpose needs).
 */
public record DeliveryRights(Standing standing) {
    /** Sees who was reached and how. */
    public boolean maySee() {
        return standing.isOfCommittee() || standing.oversees();
    }

    /** Sees phone numbers in full and records calls. */
    public boolean mayCall() {
        return standing.isOfCommittee();
    }

    /** Has a letter sent again. */
    public boolean mayResend() {
        return maySee();
    }

    /** Refuses who may not see: a stranger must not even learn that there is something. */
    public void demandSight() {
        if (standing.isStranger()) {
            throw new NotificationRefusal.NotThere();
        }
        if (!maySee()) {
            throw new NotificationRefusal.NotAllowed();
        }
    }

    /** Refuses who may not phone. */
    public void demandCalling() {
        demandSight();
        if (!mayCall()) {
            throw new NotificationRefusal.NotAllowed();
        }
    }
}
