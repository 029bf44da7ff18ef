package vn.chiboso.evaluation.adapter.out.persistence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import vn.chiboso.evaluation.api.Grade;

/** A row of {@code official_decision}; its place in the list is its number. */
@Embeddable
record DecisionRow(
        BigDecimal points, @Enumerated(EnumType.STRING) Grade grade, String comment, String byName, Instant at) {}
