package vn.chiboso.membership.application.port.in;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.SensitiveRead;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.card.CardVerdict;

/** Who leads a branch, sits on its committee or is an officer checks the code of somebody's digital card. */
public interface CheckCard {
    /** @param code null before any was read */
    Result check(Actor actor, @Nullable String code);

    /**
     * What was found.
     *
     * @param verdict  null before any code
     * @param name     null unless the checker may see who is on that branch's roll
     * @param unitName the same
     * @param unit     the same
     */
    record Result(
            @Nullable CardVerdict verdict,
            @Nullable String name,
            @Nullable String unitName,
            @Nullable UnitId unit) {
        /** Whose card it was is traced. */
        @SensitiveRead
        public Optional<UnitId> shownOf() {
            return Optional.ofNullable(unit);
        }
    }
}
