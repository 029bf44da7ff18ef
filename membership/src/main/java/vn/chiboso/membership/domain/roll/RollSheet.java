package vn.chiboso.membership.domain.roll;

import java.util.List;
import java.util.Set;

/**
 * A list book as read, before it is compared with anything.
 *
 * @param fields  columns that are there and understood
 * @param unknown headings that are not understood, as written; they are ignored
 * @param ignored rows that are no person's, as in the file
 */
public record RollSheet(Set<RollField> fields, List<String> unknown, List<RawLine> lines, List<Integer> ignored) {
    public RollSheet {
        fields = Set.copyOf(fields);
        unknown = List.copyOf(unknown);
        lines = List.copyOf(lines);
        ignored = List.copyOf(ignored);
    }
}
