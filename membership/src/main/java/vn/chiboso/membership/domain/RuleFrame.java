package vn.chiboso.membership.domain;

import static vn.chiboso.membership.domain.RuleTheme.ABSENCE;
import static vn.chiboso.membership.domain.RuleTheme.ADMISSION;
import static vn.chiboso.membership.domain.RuleTheme.BADGE;
import static vn.chiboso.membership.domain.RuleTheme.BRANCH;
import static vn.chiboso.membership.domain.RuleTheme.DUES;
import static vn.chiboso.membership.domain.RuleTheme.READINESS;
import static vn.chiboso.membership.domain.RuleTheme.TRANSFER;
import static vn.chiboso.membership.domain.RuleTheme.WORK;

import java.util.Arrays;
import java.util.List;

/**
 * What a number of the field may be.
 *
 * @param least the smallest that makes sense, {@code most} the largest; both catch slips of the finger and are no rule
 * @param ofLaw read from a text of the Party or the state; a convention of the product otherwise
 */
public record RuleFrame(RuleTheme theme, RuleUnit unit, int least, int most, boolean ofLaw) {
    private static final int LONGEST = 250;
    private static final int FIRST_OF_YEAR = 101;
    private static final int LAST_OF_YEAR = 1231;

    public static RuleFrame of(Rule.Code code) {
        return switch (code) {
            case ADMISSION_AGE -> law(ADMISSION, RuleUnit.YEARS, 16, 35);
            case PROBATION_MONTHS -> law(ADMISSION, RuleUnit.MONTHS, 1, 36);
            case PROBATION_LEAD -> convention(ADMISSION, RuleUnit.MONTHS, 0, 12);
            case CEREMONY_DAYS, OFFICIAL_DAYS -> law(ADMISSION, RuleUnit.WORKING_DAYS, 1, LONGEST);
            case READMISSION_MONTHS, READMISSION_MONTHS_CRIMINAL -> law(ADMISSION, RuleUnit.MONTHS, 0, 240);
            case READMISSIONS_MOST -> law(ADMISSION, RuleUnit.TIMES, 0, 10);
            case CEREMONY_LEAD -> convention(ADMISSION, RuleUnit.DAYS, 0, 60);
            case CEREMONY_FROM_ISSUE -> law(ADMISSION, RuleUnit.YES, 0, 1);
            case SLIP_MONTHS -> law(TRANSFER, RuleUnit.MONTHS, 1, 24);
            case EXEMPTION_LEAD -> convention(TRANSFER, RuleUnit.DAYS, 0, 90);
            case SUPPLEMENT_MONTH -> convention(WORK, RuleUnit.MONTH, 1, 12);
            case TRANSFER_DAYS, INTRODUCTION_DAYS -> law(TRANSFER, RuleUnit.WORKING_DAYS, 1, LONGEST);
            case TRANSFER_LEAD -> convention(TRANSFER, RuleUnit.DAYS, 0, 60);
            case STAY_LEAST_MONTHS -> law(TRANSFER, RuleUnit.MONTHS, 0, 12);
            case STAY_MOST_MONTHS, STUDY_MOST_MONTHS, TEMPORARY_EXEMPTION_MOST -> law(TRANSFER, RuleUnit.MONTHS, 1, 60);
            case BRANCH_LEAST -> law(BRANCH, RuleUnit.PEOPLE, 1, 30);
            case COMMITTEE_FROM, COMMITTEE_MOST -> law(BRANCH, RuleUnit.PEOPLE, 1, 50);
            case GROUPS_FROM -> law(BRANCH, RuleUnit.PEOPLE, 2, 300);
            case POST_LEAD -> convention(BRANCH, RuleUnit.DAYS, 0, 180);
            case TERM_LEAD -> convention(BRANCH, RuleUnit.DAYS, 0, 365);
            case TERM_KEPT -> convention(BRANCH, RuleUnit.MONTHS, 0, 60);
            case ABSENT_MOST -> law(ABSENCE, RuleUnit.MONTHS_OF_YEAR, 1, 12);
            case ABSENT_WARN -> convention(ABSENCE, RuleUnit.MONTHS_OF_YEAR, 1, 12);
            case ABSENT_KEPT -> convention(ABSENCE, RuleUnit.MONTH, 0, 12);
            case UNPAID_MOST -> law(DUES, RuleUnit.MONTHS_OF_YEAR, 1, 12);
            case UNPAID_WARN -> convention(DUES, RuleUnit.MONTHS_OF_YEAR, 1, 12);
            case UNPAID_KEPT -> convention(DUES, RuleUnit.MONTH, 0, 12);
            case ANSWER_DAYS -> law(WORK, RuleUnit.WORKING_DAYS, 1, LONGEST);
            case CARD_CHECK_MONTH, COMMITMENT_MONTH, SELF_REVIEW_MONTH -> convention(WORK, RuleUnit.MONTH, 1, 12);
            case ASIDE_MONTHS -> convention(WORK, RuleUnit.MONTHS, 1, 12);
            case BADGE_LEAD -> convention(BADGE, RuleUnit.DAYS, 0, 180);
            case BADGE_WAIT_REPRIMAND, BADGE_WAIT_WARNING, BADGE_WAIT_DISMISSAL -> law(BADGE, RuleUnit.MONTHS, 0, 36);
            case BADGE_ROUND_1, BADGE_ROUND_2, BADGE_ROUND_3, BADGE_ROUND_4 ->
                law(BADGE, RuleUnit.DAY_OF_YEAR, FIRST_OF_YEAR, LAST_OF_YEAR);
            case BADGE_EARLY_ILLNESS, BADGE_EARLY_LONG, BADGE_POSTHUMOUS -> law(BADGE, RuleUnit.MONTHS, 0, 60);
            case BADGE_EARLY_LONG_FROM -> law(BADGE, RuleUnit.YEARS, 30, 100);
            case BADGE_KEPT_FROM -> convention(BADGE, RuleUnit.DAY, 20_000_101, 20_991_231);
            case READINESS_AGAIN -> convention(READINESS, RuleUnit.MONTHS, 1, 60);
            case READINESS_GROUP -> convention(READINESS, RuleUnit.PEOPLE, 5, 50);
            default ->
                Rule.Code.badges().contains(code)
                        ? law(BADGE, RuleUnit.YES, 0, 1)
                        : convention(READINESS, RuleUnit.YES, 0, 1);
        };
    }

    /** In the order of {@link Rule.Code}. */
    public static List<Rule.Code> codesOf(RuleTheme theme) {
        return Arrays.stream(Rule.Code.values())
                .filter(code -> of(code).theme() == theme)
                .toList();
    }

    private static RuleFrame law(RuleTheme theme, RuleUnit unit, int least, int most) {
        return new RuleFrame(theme, unit, least, most, true);
    }

    private static RuleFrame convention(RuleTheme theme, RuleUnit unit, int least, int most) {
        return new RuleFrame(theme, unit, least, most, false);
    }
}
