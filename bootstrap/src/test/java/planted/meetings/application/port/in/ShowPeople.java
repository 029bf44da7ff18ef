package planted.meetings.application.port.in;

import java.util.Optional;
import vn.chiboso.membership.api.SensitiveRead;
import vn.chiboso.membership.api.UnitId;

/** A use case that shows personal data. */
public interface ShowPeople {
    View show();

    /** Whose. */
    record View(Optional<UnitId> unit) {
        /** Traced. */
        @SensitiveRead
        public Optional<UnitId> shownOf() {
            return unit;
        }
    }
}
