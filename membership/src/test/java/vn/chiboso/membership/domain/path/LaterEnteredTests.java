package vn.chiboso.membership.domain.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chiboso.membership.domain.path.Acts.HOME;
import static vn.chiboso.membership.domain.path.Acts.OTHER;
import static vn.chiboso.membership.domain.path.Acts.RULES;
import static vn.chiboso.membership.domain.path.Acts.THIRD;
import static vn.chiboso.membership.domain.path.Acts.day;
import static vn.chiboso.membership.domain.path.Acts.entered;
import static vn.chiboso.membership.domain.path.Acts.path;
import static vn.chiboso.membership.domain.path.Acts.plain;
import static vn.chiboso.membership.domain.path.Acts.to;

import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.MemberStatus;

/** What was decided before everybody was moved or grouped, and is entered after. */
class LaterEnteredTests {
    @Test
    void anExemptionDecidedBeforeAMergerIsEnteredAfterIt() {
        var path = moved().with(plain(ActKind.EXEMPTED, "15/06/2026"), RULES);
        assertThat(path.timeline().status(HOME, day("14/06/2026"))).contains(MemberStatus.OFFICIAL);
        assertThat(path.timeline().status(HOME, day("15/06/2026"))).contains(MemberStatus.EXEMPT);
        assertThat(path.timeline().status(OTHER, day("01/07/2026"))).contains(MemberStatus.EXEMPT);
        assertThat(path.timeline().status(HOME, day("01/07/2026"))).isEmpty();
    }

    @Test
    void whoDiedOrWasStruckOffBeforeTheMergerWasNeverMoved() {
        for (var kind : new ActKind[] {ActKind.DECEASED, ActKind.STRUCK_OFF}) {
            var path = moved().with(Act.grouped(Acts.fresh(), day("05/07/2026"), "Tổ 2"), RULES)
                    .with(plain(kind, "20/06/2026"), RULES);
            assertThat(path.timeline().status(HOME, day("19/06/2026"))).contains(MemberStatus.OFFICIAL);
            assertThat(path.timeline().status(HOME, day("20/06/2026"))).isEmpty();
            assertThat(path.timeline().status(OTHER, day("01/07/2026"))).isEmpty();
            assertThat(path.stage().ended()).isEqualTo(kind);
            assertThat(path.stage().isOnRoll()).isFalse();
        }
    }

    @Test
    void partyGroupsDoNotHoldUpWhatWasDecidedBefore() {
        var path = path(entered("01/02/2026", HOME, MemberStatus.OFFICIAL))
                .with(Act.grouped(Acts.fresh(), day("05/07/2026"), "Tổ 2"), RULES)
                .with(plain(ActKind.SUSPENDED, "01/06/2026"), RULES);
        assertThat(path.timeline().status(HOME, day("10/06/2026"))).contains(MemberStatus.SUSPENDED);
        assertThat(path.timeline().on(day("06/07/2026")).orElseThrow().group()).isEqualTo("Tổ 2");
    }

    @Test
    void returnedBeforeTheHostWasMergedIsReturned() {
        var path = path(
                        entered("01/02/2026", HOME, MemberStatus.OFFICIAL),
                        to(ActKind.HOSTED, "01/03/2026", OTHER, "30/11/2026"),
                        to(ActKind.HOST_MOVED, "01/07/2026", THIRD, null))
                .with(to(ActKind.HOSTING_ENDED, "15/06/2026", null, null), RULES);
        assertThat(path.timeline().status(OTHER, day("15/06/2026"))).isEmpty();
        assertThat(path.timeline().status(THIRD, day("01/07/2026"))).isEmpty();
        assertThat(path.timeline().status(HOME, day("01/07/2026"))).contains(MemberStatus.OFFICIAL);
    }

    @Test
    void aTransferBeforeTheMergerContradictsIt() {
        refuses(moved(), to(ActKind.TRANSFERRED, "15/06/2026", THIRD, null), "backdated");
        refuses(moved(), to(ActKind.HOSTED, "15/06/2026", THIRD, "14/12/2026"), "backdated");
        var grouped = path(entered("01/02/2026", HOME, MemberStatus.OFFICIAL))
                .with(Act.grouped(Acts.fresh(), day("05/07/2026"), "Tổ 2"), RULES);
        refuses(grouped, to(ActKind.TRANSFERRED, "15/06/2026", THIRD, null), "backdated");
    }

    @Test
    void beforeWhatWasDecidedOfThePersonNothingIsEntered() {
        refuses(moved(), plain(ActKind.EXEMPTED, "31/01/2026"), "backdated");
        var exempt = moved().with(plain(ActKind.EXEMPTED, "10/07/2026"), RULES);
        refuses(exempt, plain(ActKind.SUSPENDED, "20/06/2026"), "backdated");
    }

    private static Path moved() {
        return path(
                entered("01/02/2026", HOME, MemberStatus.OFFICIAL),
                to(ActKind.MOVED_COLLECTIVELY, "01/07/2026", OTHER, null));
    }

    private static void refuses(Path path, Act act, String reason) {
        assertThatThrownBy(() -> path.with(act, RULES))
                .isInstanceOfSatisfying(
                        PathRefusal.class, refusal -> assertThat(refusal.code()).endsWith("." + reason));
    }
}
