package vn.chiboso.documents.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chiboso.documents.api.Audience.BRANCH;
import static vn.chiboso.documents.api.Audience.COMMITTEE;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chiboso.documents.api.Audience;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Standing;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

class LibraryAccessTests {
    @ParameterizedTest
    @EnumSource(names = "SUSPENDED", mode = EnumSource.Mode.EXCLUDE)
    void membersReadWhatIsForTheBranchAndFindNothingOfTheCommittee(MemberStatus status) {
        var member = standing(status, Set.of(), Set.of());
        assertThat(LibraryAccess.readable(member)).containsExactly(BRANCH);
        mayRead(member, BRANCH);
        refused(member, COMMITTEE, DocumentRefusal.Reason.NOT_FOUND);
    }

    @ParameterizedTest
    @EnumSource(names = {"SECRETARY", "DEPUTY_SECRETARY", "COMMITTEE_MEMBER", "SUPERIOR_IN_CHARGE"})
    void theCommitteeAndWhoIsInChargeOfItReadBoth(Position post) {
        var standing = standing(MemberStatus.OFFICIAL, Set.of(post), Set.of());
        assertThat(LibraryAccess.readable(standing)).containsExactly(BRANCH, COMMITTEE);
        mayRead(standing, COMMITTEE);
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTY_BUILDING_OFFICER", "ORGANISATION_OFFICER", "INSPECTOR"})
    void officersWhoInspectReadBoth(Position post) {
        var officer = standing(null, Set.of(), Set.of(post));
        assertThat(LibraryAccess.readable(officer)).containsExactly(BRANCH, COMMITTEE);
        mayRead(officer, COMMITTEE);
    }

    @Test
    void otherPostsOpenNothingOfTheCommittee() {
        var office = standing(null, Set.of(), Set.of(Position.OFFICE_OFFICER));
        assertThat(LibraryAccess.readable(office)).containsExactly(BRANCH);
        refused(office, COMMITTEE, DocumentRefusal.Reason.NOT_FOUND);
        var leader = standing(MemberStatus.OFFICIAL, Set.of(Position.GROUP_LEADER), Set.of());
        assertThat(LibraryAccess.readable(leader)).containsExactly(BRANCH);
        var committeeAbove = standing(null, Set.of(), Set.of(Position.COMMITTEE_MEMBER));
        assertThat(LibraryAccess.readable(committeeAbove)).isEmpty();
        refused(committeeAbove, COMMITTEE, DocumentRefusal.Reason.NOT_FOUND);
    }

    @Test
    void theSuspendedAndStrangersReadNothing() {
        var suspended = standing(MemberStatus.SUSPENDED, Set.of(), Set.of());
        assertThat(LibraryAccess.readable(suspended)).isEmpty();
        refused(suspended, BRANCH, DocumentRefusal.Reason.NOT_YOURS_TO_READ);
        refused(suspended, COMMITTEE, DocumentRefusal.Reason.NOT_FOUND);
        var ofCommittee = standing(MemberStatus.SUSPENDED, Set.of(Position.COMMITTEE_MEMBER), Set.of());
        assertThat(LibraryAccess.readable(ofCommittee)).isEmpty();
        refused(ofCommittee, BRANCH, DocumentRefusal.Reason.NOT_YOURS_TO_READ);
        refused(ofCommittee, COMMITTEE, DocumentRefusal.Reason.NOT_FOUND);
        var stranger = standing(null, Set.of(), Set.of());
        assertThat(LibraryAccess.readable(stranger)).isEmpty();
        refused(stranger, BRANCH, DocumentRefusal.Reason.NOT_FOUND);
    }

    private static void mayRead(Standing standing, Audience audience) {
        assertThatCode(() -> LibraryAccess.toRead(standing, audience)).doesNotThrowAnyException();
    }

    private static void refused(Standing standing, Audience audience, DocumentRefusal.Reason reason) {
        assertThatThrownBy(() -> LibraryAccess.toRead(standing, audience))
                .isInstanceOfSatisfying(
                        DocumentRefusal.class, r -> assertThat(r.reason()).isEqualTo(reason));
    }

    private static Standing standing(@Nullable MemberStatus status, Set<Position> here, Set<Position> above) {
        var day = LocalDate.of(2026, 11, 20);
        return new Standing(new UnitId(new UUID(7, 3)), new UnitPath("vn.38.168.1."), day, status, here, above);
    }
}
