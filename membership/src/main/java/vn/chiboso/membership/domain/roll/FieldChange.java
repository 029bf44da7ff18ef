package vn.chiboso.membership.domain.roll;

import org.jspecify.annotations.Nullable;

/**
 * One field that becomes another; values as the domain has them, null for nothing.
 */
public record FieldChange(
        RollField field, @Nullable Object before, @Nullable Object after) {}
