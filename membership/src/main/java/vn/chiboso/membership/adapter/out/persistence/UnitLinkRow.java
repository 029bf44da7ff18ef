package vn.chiboso.membership.adapter.out.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit's place in the tree from a day on, which is its key.
 *
 * @param parent null at the root
 * @param to     the first day no longer, null until further notice
 */
@Embeddable
record UnitLinkRow(
        @Column(name = "parent_id") @Nullable UUID parent,
        @Column(name = "path") String path,
        @Column(name = "valid_to") @Nullable LocalDate to) {}
