package vn.chiboso.membership.application.port.in;

import java.time.Instant;
import java.util.Optional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.SensitiveRead;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.protection.OpeningId;
import vn.chiboso.membership.domain.protection.PrivateField;

/** Shows what one opened oneself, as long as the opening lasts and the right to it does. */
public interface ReadOpened {
    View read(Actor actor, OpeningId opening);

    /**
     * The value in full.
     *
     * @param seconds until it is masked again
     */
    record View(
            MemberId member, String name, UnitId unit, PrivateField field, String value, Instant until, long seconds) {
        @SensitiveRead
        public Optional<UnitId> shownOf() {
            return Optional.of(unit);
        }

        @Override
        public String toString() {
            return "ReadOpened.View[" + field + " of " + member + "]";
        }
    }
}
