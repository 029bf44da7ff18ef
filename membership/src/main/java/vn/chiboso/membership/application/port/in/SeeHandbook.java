package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberDiary;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.SensitiveRead;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.handbook.CommitmentStep;
import vn.chiboso.membership.domain.handbook.CorrectionRequest;
import vn.chiboso.membership.domain.handbook.DossierLine;
import vn.chiboso.membership.domain.handbook.HandbookRights;
import vn.chiboso.membership.domain.handbook.StudyDone;
import vn.chiboso.membership.domain.handbook.StudyItem;

/** A member's handbook beside the list book ({@link SeeMember}): diary, tasks, study, commitments, requests, checklist. */
public interface SeeHandbook {
    View see(Actor actor, MemberId member);

    /**
     * The handbook.
     *
     * @param meetings    of the last twelve months and ahead, newest first
     * @param commitments newest year first; empty for who may not know
     * @param study       what the branch gives, newest first
     * @param requests    newest first
     */
    record View(
            MemberView person,
            HandbookRights rights,
            LocalDate today,
            List<MemberDiary.Called> meetings,
            List<MemberDiary.Given> tasks,
            List<Study> study,
            List<Year> commitments,
            List<CorrectionRequest> requests,
            List<DossierLine> dossier) {
        /** Somebody else's is traced. */
        @SensitiveRead
        public Optional<UnitId> shownOf() {
            return rights.own() ? Optional.empty() : Optional.of(person.unit());
        }
    }

    /** One thing to study; {@code done} is null until the member says so. */
    record Study(StudyItem item, @Nullable StudyDone done) {}

    /** Where a commitment stands; {@code last} is null when only that of a record made one with this one is to be read. */
    record Year(int year, @Nullable CommitmentStep last) {}
}
