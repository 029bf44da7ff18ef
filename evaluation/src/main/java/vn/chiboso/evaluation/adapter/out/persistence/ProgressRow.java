package vn.chiboso.evaluation.adapter.out.persistence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.chiboso.evaluation.api.Grade;
import vn.chiboso.evaluation.domain.scorecard.ScorecardState;

/** Columns of how far a self-score has come, but for the vote. */
@Embeddable
record ProgressRow(
        @Enumerated(EnumType.STRING) ScorecardState state,
        int round,
        boolean thematic,
        @Nullable BigDecimal total,

        @Enumerated(EnumType.STRING) @Nullable Grade grade) {}
