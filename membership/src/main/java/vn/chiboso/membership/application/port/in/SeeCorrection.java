package vn.chiboso.membership.application.port.in;

import java.util.Optional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.SensitiveRead;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.handbook.CorrectionId;
import vn.chiboso.membership.domain.handbook.CorrectionRequest;

/** One request, for the member and for who answers it. */
public interface SeeCorrection {
    View see(Actor actor, CorrectionId request);

    /**
     * The request.
     *
     * @param now     what the list book says now
     * @param answers the reader may answer it
     */
    record View(MemberView person, CorrectionRequest request, String now, boolean own, boolean answers) {
        /** Somebody else's is traced. */
        @SensitiveRead
        public Optional<UnitId> shownOf() {
            return own ? Optional.empty() : Optional.of(person.unit());
        }
    }
}
