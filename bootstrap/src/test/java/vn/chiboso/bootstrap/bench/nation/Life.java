package vn.chiboso.bootstrap.bench.nation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.domain.Sex;

/**
 * One person with everything dated beside them. Days {@code to} are the first no longer, null until further notice.
 *
 * @param stays  on whose roll, in order
 * @param spans  what they were on it, in order
 * @param deeds  what was decided about them, in order
 * @param signIn name to sign in with, null for most
 */
public record Life(
        Person person,
        List<Stay> stays,
        List<Span> spans,
        List<Deed> deeds,
        @Nullable String signIn) {
    /** What the list book says. A null day of birth means that only the year is known. */
    public record Person(
            UUID id,
            FullName name,
            int birthYear,
            @Nullable LocalDate birth,
            Sex sex,
            String people,
            String home,
            String education,
            String occupation,
            LocalDate decision,
            LocalDate ceremony,
            @Nullable LocalDate official,
            @Nullable String card,
            @Nullable String phone,
            @Nullable String email,
            boolean smartphone,
            boolean away,
            @Nullable String note) {}

    /** On a roll, at home or as a guest. */
    public record Stay(
            UUID unit,
            boolean host,
            @Nullable String group,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** A status on a roll. */
    public record Span(
            UUID unit,
            MemberStatus status,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String basis) {}

    /** A post of somebody, on any unit. */
    public record Post(
            UUID member,
            UUID unit,
            Position position,
            LocalDate from,
            @Nullable LocalDate to,
            String basis) {}

    /**
     * Something that happened to the person, for the history that is only added to.
     *
     * @param kind   in the product's words: "ADMITTED", "TRANSFERRED", …
     * @param unit   the branch it leads to, null where it leads nowhere else
     * @param status of what was taken over from a list book, null for all else
     * @param until  last day it is meant to hold, null when not limited
     * @param paper  number of the decision, null where none is needed
     */
    public record Deed(
            String kind,
            LocalDate on,
            @Nullable UUID unit,
            @Nullable MemberStatus status,
            @Nullable String group,
            @Nullable LocalDate until,
            @Nullable String paper) {}
}
