package vn.chiboso.notification.application.port.in;

import vn.chiboso.membership.api.Actor;
import vn.chiboso.notification.api.DeliveryId;
import vn.chiboso.notification.domain.SubjectKey;

/** Sends a letter again that was given up. For the branch committee and the officers above. */
public interface ResendLetter {
    /** Returns what the letter is about. */
    SubjectKey resend(Actor actor, DeliveryId delivery);
}
