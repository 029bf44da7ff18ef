package vn.chiboso.membership.adapter.out.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The columns that a confirmation fills. */
@Embeddable
record RollImportResultRow(
        @Column(name = "confirmed_at") Instant at,
        Integer added,
        Integer changed,
        Integer unchanged,
        Integer refused) {}
