package vn.chiboso.meetings.adapter.out.persistence.proceedings;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.chiboso.meetings.domain.vote.Comparison;

/** The rule and the sum, frozen at the opening; absent before. {@code leftOut} is "ABSENT_WITH_REASON:2" for each reason to leave somebody out. */
@Embeddable
record ThresholdColumns(
        Integer numerator,
        Integer denominator,
        @Enumerated(EnumType.STRING) Comparison comparison,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> deductions,
        String legalBasis,
        Integer officials,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> leftOut,
        Integer base,
        Integer required) {}
