package vn.chiboso.evaluation.adapter.out.persistence;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** Columns of the bands. */
@Embeddable
record BandsRow(BigDecimal goodFrom, BigDecimal fairFrom, BigDecimal averageFrom) {}
