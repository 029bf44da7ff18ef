package vn.chiboso.evaluation.adapter.out.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a row of {@code official_item} gives points for: a criterion, in a decision of its card. */
@Embeddable
record ItemKey(
        @Column(name = "decision") int decision,
        @Column(name = "number") String number) {}
