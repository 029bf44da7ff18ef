package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.readiness.ReadinessNoteId;

/** Who was named as a helper cannot help any longer. */
public interface EndHelping {
    void end(Actor actor, ReadinessNoteId id, MemberId helped);
}
