package vn.chiboso.evaluation.adapter.out.persistence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.chiboso.evaluation.domain.criteria.EvidenceKind;

/** A row of {@code criterion}; its place in the list is its position. */
@Embeddable
record CriterionRow(
        String groupNo,
        String groupLabel,
        String number,
        String label,
        @Nullable String labelEn,
        BigDecimal maxWith,
        BigDecimal maxWithout,
        @Enumerated(EnumType.STRING) EvidenceKind evidence,
        @Nullable String scale) {}
