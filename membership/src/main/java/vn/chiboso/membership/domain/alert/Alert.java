package vn.chiboso.membership.domain.alert;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;

/**
 * Something the rules ask the branch to look at on a day. Computed from facts, so it is gone when they change.
 *
 * @param unit       whose secretary looks at it
 * @param member     whom it is about; null when it is about the branch
 * @param name       of the member or the branch; to who carries a paper, where they are going
 * @param since      the first day on which it was so
 * @param due        last day in time; null when the rules name none
 * @param number     years of a badge, months missed or unpaid, members counted
 * @param on         the day the rule fixes (official day, round of badges); null when there is none
 * @param legalBasis of the number that brought it
 */
public record Alert(
        AlertKey key,
        UnitId unit,
        @Nullable MemberId member,
        String name,
        LocalDate since,
        @Nullable LocalDate due,
        int number,
        @Nullable LocalDate on,
        String legalBasis) {
    private static final int NEAR = 30;

    public AlertKind kind() {
        return key.kind();
    }

    public Urgency urgency(LocalDate today) {
        if (due != null && due.isBefore(today)) {
            return Urgency.LATE;
        }
        return switch (kind()) {
            case BRANCH_SMALL, ABSENT_THRICE, UNPAID_THRICE -> Urgency.NOW;
            case COMMITTEE_ALLOWED -> Urgency.LATER;
            default -> due != null && !due.isAfter(today.plusDays(NEAR)) ? Urgency.NOW : Urgency.LATER;
        };
    }
}
