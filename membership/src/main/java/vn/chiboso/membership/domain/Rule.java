package vn.chiboso.membership.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A number of the field, in force for a time.
 *
 * @param validTo first day no longer; null until further notice
 */
public record Rule(
        Code code,
        int amount,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String legalBasis) {
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
        ANSWER_DAYS("answer-days");

        private final String word;

        Code(String word) {
            this.word = word;
        }

        /** As the rules table writes it. */
        public String word() {
            return word;
        }
    }

    public boolean isInForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
}
