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
        COMMITTEE_MOST("committee-most");

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
