package vn.chiboso.evaluation.adapter.out.persistence;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code scorecard_entry}. */
@Embeddable
record EntryRow(
        String number,
        @Nullable BigDecimal points,
        @Nullable BigDecimal proposed,
        @Nullable BigDecimal adopted,
        @Nullable String remark,
        @Nullable String remedy,
        @Nullable String enteredBy,
        @Nullable Instant enteredAt) {}
