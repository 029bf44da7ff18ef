package vn.chiboso.membership.application.port.in;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.Sex;

/**
 * The list book's fields as somebody typed them; null or blank means not said. Dates in any shape the import reads.
 *
 * @param birth a date, or a year alone
 * @param group tổ đảng
 * @param outside times out of the Party before the path begins here, as a list book writes them: "01/03/1989–15/06/1992; …"; null leaves
 *                what is kept, and blank says that there are none. What is kept is not changed so: that takes an act with its reason
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
        @Nullable String group,
        @Nullable String outside) {
    /** Without a word on times out of the Party. */
    public ListBookText(
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
            @Nullable String group) {
        this(
                fullName,
                birth,
                sex,
                ethnicGroup,
                homePlace,
                education,
                occupation,
                decision,
                ceremony,
                official,
                card,
                phone,
                email,
                smartphone,
                away,
                note,
                group,
                null);
    }
}
