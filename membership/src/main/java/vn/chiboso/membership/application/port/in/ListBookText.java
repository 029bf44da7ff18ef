package vn.chiboso.membership.application.port.in;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.Sex;

/**
 * The list book's fields as somebody typed them; null or blank means not said. Dates in any shape the import reads.
 *
 * @param birth a date, or a year alone
 * @param group tổ đảng
 */
public record ListBookText(
        String fullName,
        String birth,
        @Nullable Sex sex,
        @Nullable String ethnicGroup,
        @Nullable String homePlace,
        @Nullable String education,
        @Nullable String occupation,
        @Nullable String decision,
        @Nullable String ceremony,
        @Nullable String official,
        @Nullable String card,
        @Nullable String phone,
        @Nullable String email,
        boolean smartphone,
        boolean away,
        @Nullable String note,
        @Nullable String group) {}
