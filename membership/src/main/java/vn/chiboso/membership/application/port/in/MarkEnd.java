package vn.chiboso.membership.application.port.in;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.path.ActId;

/**
 * Says of a striking off or an expulsion recorded before whether it was for one of the crimes after which readmission waits longer
 * (208-QĐ/TW): whoever may annul it, never the person. The end stays as it was; what is said last of it counts.
 */
public interface MarkEnd {
    /** The mark; the same command again changes nothing. */
    ActId mark(Actor actor, Command command);

    /**
     * What is said.
     *
     * @param id       chosen by the caller so that a double submit records once; null for a fresh one
     * @param end      the act that is marked
     * @param criminal null when it was not said: refused
     * @param basis    judgment or decision that it rests on; demanded
     * @param reason   why it is said now; demanded, and never the crime
     */
    record Command(
            @Nullable ActId id,
            MemberId member,
            ActId end,
            @Nullable Boolean criminal,
            DecisionText basis,
            String reason) {}
}
