package vn.chiboso.membership.application.port.in;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
     * @param unknownYear of which no calendar of holidays is entered, so that the last day may change; null when it is certain
     */
    record View(
            MemberView person,
            CorrectionRequest request,
            String now,
            boolean own,
            boolean answers,
            @Nullable Integer unknownYear) {
        /** Somebody else's is traced. */
        @SensitiveRead
        public Optional<UnitId> shownOf() {
            return own ? Optional.empty() : Optional.of(person.unit());
        }
    }
}
