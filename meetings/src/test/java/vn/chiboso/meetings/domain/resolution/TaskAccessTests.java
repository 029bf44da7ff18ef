package vn.chiboso.meetings.domain.resolution;

import static vn.chiboso.meetings.domain.resolution.ResolutionTests.refused;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chiboso.meetings.domain.RoomsForTests;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Standing;
import vn.chiboso.membership.api.UnitPath;

class TaskAccessTests {
    @Test
    void theOwnerReportsAsLongAsTheyBelongHere() {
        of(MemberStatus.OFFICIAL).requireReport(true);
        refused(() -> of(MemberStatus.OFFICIAL).requireReport(false), "not-your-task", null);
        refused(() -> of(null).requireReport(true), "no-task", null);
        refused(() -> of(MemberStatus.SUSPENDED).requireReport(true), "no-task", null);
    }

    @Test
    void whoLeadsReportsForOthers() {
        of(MemberStatus.OFFICIAL, Position.DEPUTY_SECRETARY).requireReport(false);
    }

    private static TaskAccess of(@Nullable MemberStatus status, Position... here) {
        return TaskAccess.of(new Standing(
                RoomsForTests.UNIT,
                new UnitPath("vn.38.1."),
                LocalDate.of(2026, 11, 3),
                status,
                Set.of(here),
                Set.of()));
    }
}
