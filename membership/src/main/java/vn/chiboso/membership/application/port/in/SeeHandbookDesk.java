package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.LibraryShelf.Shelved;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.SensitiveRead;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.handbook.CommitmentStep;
import vn.chiboso.membership.domain.handbook.CorrectionRequest;
import vn.chiboso.membership.domain.handbook.StudyItem;

/** What the handbooks of a branch ask of its committee. */
public interface SeeHandbookDesk {
    /**
     * What is open now.
     *
     * @param unit null for the actor's own branch
     * @param year whose commitments are shown: last, this or next; null or any other for this one
     */
    Desk see(Actor actor, @Nullable UnitId unit, @Nullable Integer year);

    /**
     * The desk.
     *
     * @param asked    requests not yet answered, longest waiting first
     * @param gives    whether the actor gives the branch something to study
     * @param year     whose commitments are shown
     * @param shelf    of the library, to choose from; empty for who gives nothing
     * @param promised those whose commitments the actor may read, by given name, with where that year's commitment stands
     */
    record Desk(
            UnitId unit,
            String unitName,
            LocalDate today,
            int year,
            boolean gives,
            List<Asked> asked,
            List<Promised> promised,
            List<Studied> studied,
            List<Shelved> shelf) {
        /** Names beside what they ask and have promised. */
        @SensitiveRead
        public Optional<UnitId> shownOf() {
            return Optional.of(unit);
        }
    }

    /** A request and whose it is. */
    record Asked(String name, CorrectionRequest request) {}

    /** A member and the last step, null when nothing was handed in. */
    record Promised(MemberId member, String name, @Nullable CommitmentStep last, boolean waits) {}

    /** Who has studied it and who has not; {@code questions} is how many are asked about it. */
    record Studied(StudyItem item, int questions, List<String> done, List<String> missing) {}
}
