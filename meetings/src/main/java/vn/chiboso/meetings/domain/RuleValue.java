package vn.chiboso.meetings.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rule in force.
 *
 * @param legalBasis short name of the document, as printed
 * @param validTo    last day, null for no end known
 */
public record RuleValue(
        RuleKey key,
        BigDecimal value,
        String legalBasis,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
