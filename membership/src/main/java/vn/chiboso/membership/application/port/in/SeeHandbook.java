package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MeetingDays.MeetingDay;
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
    /** How many years back the diary is leafed through, this one included. */
    int YEARS = 10;

    /** {@code year} of the diary; null for the last twelve months and what is ahead. One that the diary does not show is taken as null. */
    View see(Actor actor, MemberId member, @Nullable Integer year);

    /**
     * The handbook.
     *
     * @param year        of the meetings; null for the last twelve months and ahead
     * @param meetings    newest first
     * @param commitments newest year first; empty for who may not know
     * @param study       what the branch gives, newest first; then what the member has studied at other branches, or what was withdrawn
     * @param requests    newest first
     * @param meets       the day of the regular meeting fixed for the branch, null: by the rule of all
     */
    record View(
            MemberView person,
            HandbookRights rights,
            LocalDate today,
            @Nullable Integer year,
            List<MemberDiary.Called> meetings,
            List<MemberDiary.Given> tasks,
            List<Study> study,
            List<Year> commitments,
            List<CorrectionRequest> requests,
            List<DossierLine> dossier,
            @Nullable MeetingDay meets) {
        /** Years of the diary that may be asked for, newest first. */
        public List<Integer> years() {
            return IntStream.range(0, YEARS)
                    .mapToObj(back -> today.getYear() - back)
                    .toList();
        }

        /** Somebody else's is traced. */
        @SensitiveRead
        public Optional<UnitId> shownOf() {
            return rights.own() ? Optional.empty() : Optional.of(person.unit());
        }
    }

    /** One thing to study; {@code done} is null until the member says so, {@code given} when it may be confirmed at the branch of today. */
    record Study(StudyItem item, @Nullable StudyDone done, boolean given) {}

    /** Where a commitment stands; {@code last} is null when only that of a record made one with this one is to be read. */
    record Year(int year, @Nullable CommitmentStep last) {}
}
