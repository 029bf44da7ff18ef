package vn.chiboso.meetings.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberStatus;

/**
 * Who is here of those who must be, with everything that explains the denominator (42-HD/BTCTW: exempt members and others
 * not obliged are left out of it; whoever of them comes is shown apart). People hosted here must attend and are not counted on
 * this roll but at home. Counts are of persons.
 *
 * @param onRoll      of this branch's own, hosted people left out
 * @param committee   whether only the committee is meant
 * @param notCalled   expected, and not called yet
 * @param late        expected, and came after the opening
 * @param leftEarly   expected, and left before the end
 * @param alsoPresent on the roll, not expected, and here
 * @param guests      invited, and here
 * @param target      percent demanded, 0 for none
 */
public record Attendance(
        boolean committee,
        int onRoll,
        int exempt,
        int temporarilyExempt,
        int suspended,
        int transferredOut,
        int hosted,
        int expected,
        int inPerson,
        int online,
        int withReason,
        int withoutReason,
        int notCalled,
        int late,
        int leftEarly,
        int alsoPresent,
        int guests,
        BigDecimal target) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Counts the seats.
     *
     * @param openedAt null before opening
     */
    public static Attendance of(List<Seat> seats, @Nullable Instant openedAt, RulesInForce rules, boolean committee) {
        return new Attendance(
                committee,
                count(seats, s -> s.status() != null && s.status() != MemberStatus.HOSTED),
                having(seats, MemberStatus.EXEMPT),
                having(seats, MemberStatus.TEMPORARILY_EXEMPT),
                having(seats, MemberStatus.SUSPENDED),
                having(seats, MemberStatus.TRANSFERRED_OUT),
                having(seats, MemberStatus.HOSTED),
                expected(seats, s -> true),
                expected(seats, s -> s.presence() == Presence.IN_PERSON),
                expected(seats, s -> s.presence() == Presence.ONLINE),
                expected(seats, s -> s.presence() == Presence.ABSENT_WITH_REASON),
                expected(seats, s -> s.presence() == Presence.ABSENT_WITHOUT_REASON),
                expected(seats, s -> s.presence() == Presence.UNKNOWN),
                expected(seats, s -> isLate(s, openedAt)),
                expected(seats, s -> s.leftAt() != null),
                count(seats, s -> s.role() == SeatRole.INFORMED && s.presence().isPresent()),
                count(seats, s -> s.role() == SeatRole.INVITED && s.presence().isPresent()),
                rules.orNone(RuleKey.ATTENDANCE_TARGET));
    }

    /** Of those expected, in person or online; who left early was present. */
    public int present() {
        return inPerson + online;
    }

    /** In percent with one decimal, half up; null when nobody is expected. */
    public @Nullable BigDecimal percentage() {
        return expected == 0
                ? null
                : BigDecimal.valueOf(present())
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(expected), 1, RoundingMode.HALF_UP);
    }

    /** Whether the target is reached, by the exact share and not by the rounded one; nobody expected reaches none. */
    public boolean reachesTarget() {
        return expected > 0
                && BigDecimal.valueOf(present())
                                .multiply(HUNDRED)
                                .compareTo(target.multiply(BigDecimal.valueOf(expected)))
                        >= 0;
    }

    private static boolean isLate(Seat s, @Nullable Instant openedAt) {
        return s.presence().isPresent()
                && s.arrivedAt() != null
                && openedAt != null
                && s.arrivedAt().isAfter(openedAt);
    }

    private static int having(List<Seat> seats, MemberStatus status) {
        return count(seats, s -> s.status() == status);
    }

    private static int expected(List<Seat> seats, Predicate<Seat> which) {
        return count(seats, which.and(s -> s.role() == SeatRole.EXPECTED));
    }

    private static int count(List<Seat> seats, Predicate<Seat> which) {
        return (int) seats.stream().filter(which).count();
    }
}
