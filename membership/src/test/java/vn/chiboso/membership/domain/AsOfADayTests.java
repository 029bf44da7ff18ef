package vn.chiboso.membership.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.domain.path.Act;
import vn.chiboso.membership.domain.path.ActId;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.path.Path;

/** What had happened by a day: its own morning included, its own evening not yet over. */
class AsOfADayTests {
    private static final MemberId MEMBER = new MemberId(new UUID(2, 1));

    @Test
    void anActOfThatVeryDayCountsAndOneOfTheNextDoesNot() {
        var entered = Act.plain(id(1), ActKind.REPRIMANDED, day("2026-09-01"), null, null, null);
        var warned = Act.plain(id(2), ActKind.WARNED, day("2026-10-01"), null, null, null);
        var path = new Path(MEMBER, List.of(entered, warned));
        assertThat(path.upTo(day("2026-08-31")).acts()).isEmpty();
        assertThat(path.upTo(day("2026-09-01")).acts()).containsExactly(entered);
        assertThat(path.upTo(day("2026-09-30")).acts()).containsExactly(entered);
        assertThat(path.upTo(day("2026-10-01")).acts()).containsExactly(entered, warned);
    }

    @Test
    void aStatusIsKnownFromItsFirstDayAndItsEndFromTheDayAfterItsLast() {
        var history = new PersonHistory(
                List.of(
                        span(MemberStatus.EXEMPT, "2026-10-01", null),
                        span(MemberStatus.OFFICIAL, "2026-08-01", "2026-09-30")),
                List.of());
        assertThat(history.upTo(day("2026-09-30")).statuses())
                .containsExactly(span(MemberStatus.OFFICIAL, "2026-08-01", null));
        assertThat(history.upTo(day("2026-10-01")).statuses())
                .containsExactly(
                        span(MemberStatus.EXEMPT, "2026-10-01", null),
                        span(MemberStatus.OFFICIAL, "2026-08-01", "2026-09-30"));
        assertThat(history.upTo(day("2026-07-31")).statuses()).isEmpty();
    }

    private static PersonHistory.StatusSpan span(MemberStatus status, String from, @Nullable String last) {
        return new PersonHistory.StatusSpan(status, day(from), last == null ? null : day(last), null);
    }

    private static ActId id(int n) {
        return new ActId(new UUID(4, n));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
