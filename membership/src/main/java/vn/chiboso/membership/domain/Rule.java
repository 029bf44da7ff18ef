package vn.chiboso.membership.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number of the field, in force for a time.
 *
 * @param validTo  first day no longer; null until further notice
 * @param toVerify nobody has held it against the original text yet (cần kiểm chứng)
 */
public record Rule(
        Code code,
        int amount,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String legalBasis,
        boolean toVerify) {
    /** One that was held against the original text. */
    public Rule(Code code, int amount, LocalDate validFrom, @Nullable LocalDate validTo, String legalBasis) {
        this(code, amount, validFrom, validTo, legalBasis, false);
    }

    /** What is counted. */
    public enum Code {
        /** Months from the admission ceremony to the official date. */
        PROBATION_MONTHS("probation-months"),
        /** Years of age at admission. */
        ADMISSION_AGE("admission-age"),
        /** Official members from which a branch has a committee. */
        COMMITTEE_FROM("committee-from"),
        /** Members of a branch committee at most. */
        COMMITTEE_MOST("committee-most"),
        /** Working days from the admission decision to the ceremony. */
        CEREMONY_DAYS("ceremony-days"),
        /** Working days after probation within which the branch considers the member. */
        OFFICIAL_DAYS("official-days"),
        /** Months after leaving until readmission may be considered. */
        READMISSION_MONTHS("readmission-months"),
        /** The same after one of the crimes for which it is longer. */
        READMISSION_MONTHS_CRIMINAL("readmission-months-criminal"),
        /** How often somebody who left may be admitted again. */
        READMISSIONS_MOST("readmissions-most"),
        /** Months that a temporary exemption stays below. */
        TEMPORARY_EXEMPTION_MOST("temporary-exemption-months"),
        /** Months of a temporary transfer at least. */
        STAY_LEAST_MONTHS("stay-least-months"),
        /** Months that a temporary transfer stays below. */
        STAY_MOST_MONTHS("stay-most-months"),
        /** Months that a temporary transfer for study stays below or reaches. */
        STUDY_MOST_MONTHS("study-most-months"),
        /** Working days within which an official transfer is finished. */
        TRANSFER_DAYS("transfer-days"),
        /** Working days within which the introduction paper is presented. */
        INTRODUCTION_DAYS("introduction-days"),
        /** Working days within which a request of a member is answered. */
        ANSWER_DAYS("answer-days"),
        /** Months before probation ends from which the branch is reminded. */
        PROBATION_LEAD("probation-lead-months"),
        /** Days before a transfer's next step is due from which both sides are reminded. */
        TRANSFER_LEAD("transfer-lead-days"),
        /** Months of a year without good reason at which the branch is warned. */
        ABSENT_WARN("absences-warn"),
        /** Months of a year without good reason at which striking off may be proposed. */
        ABSENT_MOST("absences-most"),
        /** Months of the next year in which absences of a year are still looked at. */
        ABSENT_KEPT("absences-kept-months"),
        /** Months of a year without dues and without good reason at which the branch is warned. */
        UNPAID_WARN("dues-unpaid-warn"),
        /** Months of a year without dues at which striking off may be proposed. */
        UNPAID_MOST("dues-unpaid-most"),
        /** Months of the next year in which unpaid dues of a year are still looked at. */
        UNPAID_KEPT("dues-unpaid-kept-months"),
        /** Official members a branch needs. */
        BRANCH_LEAST("branch-least"),
        /** Members from which a branch divides into groups. */
        GROUPS_FROM("groups-from"),
        /** Month of the year from which a missing check of cards is called for. */
        CARD_CHECK_MONTH("card-check-month"),
        /** Month of the year by whose end commitments of the year are handed in. */
        COMMITMENT_MONTH("commitment-month"),
        /** Month of the year in which the commitments of the year are reviewed by those who made them. */
        SELF_REVIEW_MONTH("self-review-month"),
        /** Months that an alert may be put aside at most. */
        ASIDE_MONTHS("aside-months"),
        /** Days before a round of badges from which the branch is reminded. */
        BADGE_LEAD("badge-lead-days"),
        /** Months without a badge after khiển trách. */
        BADGE_WAIT_REPRIMAND("badge-wait-reprimand"),
        /** Months without a badge after cảnh cáo. */
        BADGE_WAIT_WARNING("badge-wait-warning"),
        /** Months without a badge after cách chức. */
        BADGE_WAIT_DISMISSAL("badge-wait-dismissal"),
        /** Month and day of a round of badges as one number. */
        BADGE_ROUND_1("badge-round-1"),
        BADGE_ROUND_2("badge-round-2"),
        BADGE_ROUND_3("badge-round-3"),
        BADGE_ROUND_4("badge-round-4"),
        /** A badge of so many years: 1 when it is given, 0 when not. */
        BADGE_30("badge-30"),
        BADGE_35("badge-35"),
        BADGE_40("badge-40"),
        BADGE_45("badge-45"),
        BADGE_50("badge-50"),
        BADGE_55("badge-55"),
        BADGE_60("badge-60"),
        BADGE_65("badge-65"),
        BADGE_70("badge-70"),
        BADGE_75("badge-75"),
        BADGE_80("badge-80"),
        BADGE_85("badge-85"),
        BADGE_90("badge-90"),
        BADGE_95("badge-95"),
        /** Months before its years are reached that a badge may be given to the gravely ill, at most. */
        BADGE_EARLY_ILLNESS("badge-early-illness-months"),
        /** Years of a badge from which it may be given early without an illness. */
        BADGE_EARLY_LONG_FROM("badge-early-long-from"),
        /** Months that such a badge may be given early at most. */
        BADGE_EARLY_LONG("badge-early-long-months"),
        /** Months after a death within which the years would have been reached, at most. */
        BADGE_POSTHUMOUS("badge-posthumous-months"),
        /** Year, month and day as one number: the first round whose badges are asked for until they are recorded. */
        BADGE_KEPT_FROM("badge-kept-from"),
        /** Days before a temporary exemption, a suspension or a stay abroad ends from which the branch is reminded. */
        EXEMPTION_LEAD("exemption-lead-days"),
        /** Days before the last day for a ceremony from which the branch is reminded. */
        CEREMONY_LEAD("ceremony-lead-days"),
        /** Whether the time for the ceremony counts from the issue of the decision: 1 when it does, 0 from its receipt. */
        CEREMONY_FROM_ISSUE("ceremony-from-issue"),
        /** Days before the last day of a committee post from which the branch is reminded. */
        POST_LEAD("post-lead-days"),
        /** Days before the end of an entered term of office from which the branch is reminded. */
        TERM_LEAD("term-lead-days"),
        /** Months after its end during which a term of office without a next one is still told of. */
        TERM_KEPT("term-kept-months"),
        /** Months after which an introduction paper that nobody has presented is looked into. */
        SLIP_MONTHS("slip-months"),
        /** Month of the year from which a missing supplement to a dossier is called for. */
        SUPPLEMENT_MONTH("supplement-month"),
        /** Months after which a member is asked again about taking part. */
        READINESS_AGAIN("readiness-again-months"),
        /** Persons whose answers are told by themselves outside the branch, at least. */
        READINESS_GROUP("readiness-smallest-group"),
        /** Whether a skill is asked for: 1 when it is, 0 when not. */
        SKILL_SIGN_IN("skill-sign-in"),
        SKILL_READ_PAPERS("skill-read-papers"),
        SKILL_ANSWER_CALL("skill-answer-call"),
        SKILL_JOIN_AFAR("skill-join-afar"),
        SKILL_VOTE("skill-vote"),
        SKILL_WRITE_OPINION("skill-write-opinion"),
        SKILL_SHOW_CARD("skill-show-card"),
        SKILL_LEAD_MEETING("skill-lead-meeting");

        private static final List<Code> BADGES = List.copyOf(EnumSet.range(BADGE_30, BADGE_95));

        private final String word;

        Code(String word) {
            this.word = word;
        }

        /** As the rules table writes it. */
        public String word() {
            return word;
        }

        /** Every badge, fewest years first. */
        public static List<Code> badges() {
            return BADGES;
        }

        /** Of a badge: years of party age. */
        public int years() {
            return Integer.parseInt(word.substring("badge-".length()));
        }
    }

    public boolean isInForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
}
