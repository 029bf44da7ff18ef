package vn.chiboso.membership.application.port.in;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.readiness.ReadinessNoteId;

/** A member takes back what was said about them (Law 91/2025/QH15: consent may be withdrawn); nothing of it is used any more. */
public interface WithdrawReadiness {
    /** Refuses when another note is there than the one seen. */
    void withdraw(Actor actor, ReadinessNoteId id, @Nullable ReadinessNoteId seen);
}
