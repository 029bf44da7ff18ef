package vn.chiboso.membership.domain.roll;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One field that becomes another; values as the domain has them, null for nothing.
 */
public record FieldChange(
        RollField field, @Nullable Object before, @Nullable Object after) {
    /** Field by field, in the order of the list book. */
    static List<FieldChange> between(RollEntry before, RollEntry after) {
        return Arrays.stream(RollField.values())
                .filter(field -> !Objects.equals(field.of(before), field.of(after)))
                .map(field -> new FieldChange(field, field.of(before), field.of(after)))
                .toList();
    }
}
