package vn.chiboso.membership.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.application.port.out.OpenCaseCounts;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.RuleBook;
import vn.chiboso.membership.domain.alert.AlertKind;
import vn.chiboso.membership.domain.alert.OpenCases;

/** Which open cases a number of the field touches: those are computed from it each time they are looked at. */
@Component
class TouchedCases {
    private final OpenCaseCounts counts;

    TouchedCases(OpenCaseCounts counts) {
        this.counts = counts;
    }

    List<OpenCases> of(Rule row, RuleBook book, LocalDate today) {
        var found = new ArrayList<OpenCases>();
        var from = row.validFrom();
        var to = row.validTo();
        switch (row.code()) {
            case TRANSFER_DAYS -> found.add(new OpenCases(OpenCases.Kind.TRANSFERS, counts.transfers(from, to)));
            case INTRODUCTION_DAYS -> found.add(new OpenCases(OpenCases.Kind.PAPERS, counts.papers(from, to)));
            case PROBATION_MONTHS -> found.add(new OpenCases(OpenCases.Kind.PROBATIONS, counts.probations(from, to)));
            case OFFICIAL_DAYS -> found.add(endingIn(book, today, from, to));
            case ANSWER_DAYS -> found.add(new OpenCases(OpenCases.Kind.REQUESTS, counts.requests(from, to)));
            default -> {
                // the others are held against what is recorded when it is recorded, or told by alerts
            }
        }
        var kinds = kinds(row.code());
        if (!kinds.isEmpty()) {
            found.add(new OpenCases(OpenCases.Kind.ALERTS, counts.alerts(kinds)));
        }
        return found;
    }

    /** Who ends probation in the time had the ceremony so many months before. */
    private OpenCases endingIn(RuleBook book, LocalDate today, LocalDate from, @Nullable LocalDate to) {
        var months =
                book.on(Rule.Code.PROBATION_MONTHS, today).map(Rule::amount).orElse(0);
        return new OpenCases(
                OpenCases.Kind.PROBATIONS,
                counts.probations(from.minusMonths(months), to == null ? null : to.minusMonths(months)));
    }

    /** Alerts reckoned with it. Without a default, so that whoever adds a number says which. */
    private static Set<AlertKind> kinds(Rule.Code code) {
        return switch (code) {
            case PROBATION_MONTHS, PROBATION_LEAD, OFFICIAL_DAYS ->
                EnumSet.of(AlertKind.PROBATION_ENDING, AlertKind.OFFICIAL_DUE);
            case TRANSFER_DAYS, INTRODUCTION_DAYS, TRANSFER_LEAD ->
                EnumSet.of(AlertKind.TRANSFER_DUE, AlertKind.INTRODUCTION_DUE);
            case ABSENT_WARN, ABSENT_MOST, ABSENT_KEPT -> EnumSet.of(AlertKind.ABSENT_TWICE, AlertKind.ABSENT_THRICE);
            case UNPAID_WARN, UNPAID_MOST, UNPAID_KEPT -> EnumSet.of(AlertKind.UNPAID_TWICE, AlertKind.UNPAID_THRICE);
            case BRANCH_LEAST -> EnumSet.of(AlertKind.BRANCH_SMALL);
            case COMMITTEE_FROM -> EnumSet.of(AlertKind.COMMITTEE_ALLOWED);
            case GROUPS_FROM -> EnumSet.of(AlertKind.GROUPS_DUE);
            case CARD_CHECK_MONTH -> EnumSet.of(AlertKind.CARD_CHECK);
            case CEREMONY_DAYS, CEREMONY_FROM_ISSUE, CEREMONY_LEAD -> EnumSet.of(AlertKind.CEREMONY_DUE);
            case SLIP_MONTHS -> EnumSet.of(AlertKind.SLIP_OVERDUE);
            case EXEMPTION_LEAD, TEMPORARY_EXEMPTION_MOST -> EnumSet.of(AlertKind.EXEMPTION_ENDING);
            case POST_LEAD -> EnumSet.of(AlertKind.POST_ENDING);
            case TERM_LEAD, TERM_KEPT -> EnumSet.of(AlertKind.TERM_ENDING);
            case SUPPLEMENT_MONTH -> EnumSet.of(AlertKind.SUPPLEMENT_DUE);
            case COMMITMENT_MONTH -> EnumSet.of(AlertKind.COMMITMENTS_MISSING, AlertKind.SELF_REVIEWS_DUE);
            case SELF_REVIEW_MONTH -> EnumSet.of(AlertKind.SELF_REVIEWS_DUE);
            case BADGE_LEAD,
                    BADGE_WAIT_REPRIMAND,
                    BADGE_WAIT_WARNING,
                    BADGE_WAIT_DISMISSAL,
                    BADGE_ROUND_1,
                    BADGE_ROUND_2,
                    BADGE_ROUND_3,
                    BADGE_ROUND_4,
                    BADGE_30,
                    BADGE_35,
                    BADGE_40,
                    BADGE_45,
                    BADGE_50,
                    BADGE_55,
                    BADGE_60,
                    BADGE_65,
                    BADGE_70,
                    BADGE_75,
                    BADGE_80,
                    BADGE_85,
                    BADGE_90,
                    BADGE_95,
                    BADGE_EARLY_ILLNESS,
                    BADGE_EARLY_LONG_FROM,
                    BADGE_EARLY_LONG,
                    BADGE_POSTHUMOUS,
                    BADGE_KEPT_FROM -> EnumSet.of(AlertKind.BADGE);
            case ADMISSION_AGE,
                    COMMITTEE_MOST,
                    READMISSION_MONTHS,
                    READMISSION_MONTHS_CRIMINAL,
                    READMISSIONS_MOST,
                    STAY_LEAST_MONTHS,
                    STAY_MOST_MONTHS,
                    STUDY_MOST_MONTHS,
                    ANSWER_DAYS,
                    ASIDE_MONTHS,
                    READINESS_AGAIN,
                    READINESS_GROUP,
                    SKILL_SIGN_IN,
                    SKILL_READ_PAPERS,
                    SKILL_ANSWER_CALL,
                    SKILL_JOIN_AFAR,
                    SKILL_VOTE,
                    SKILL_WRITE_OPINION,
                    SKILL_SHOW_CARD,
                    SKILL_LEAD_MEETING -> EnumSet.noneOf(AlertKind.class);
        };
    }
}
