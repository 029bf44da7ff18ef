package vn.chiboso.evaluation.adapter.out.persistence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import vn.chiboso.evaluation.domain.criteria.GapRule;

/** Columns of the terms; the steps of a procedure are names with commas between. */
@Embeddable
record TermsRow(
        BigDecimal attendancePercent,
        BigDecimal speakersPercent,
        int paperHours,
        int postingDays,
        BigDecimal remedyPercent,
        BigDecimal pointStep,
        @Enumerated(EnumType.STRING) GapRule gapRule,
        String regularSteps,
        String thematicSteps) {}
