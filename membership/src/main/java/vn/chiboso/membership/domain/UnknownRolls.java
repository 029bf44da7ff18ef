package vn.chiboso.membership.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Branches of a part of the tree whose roll is known from a later day than the one asked for: who was there before is not "nobody".
 *
 * @param branches that stood on the day
 * @param unknown  how many of them have no roll that is as old
 * @param from     when the first of those rolls begins; null where there is none
 */
public record UnknownRolls(
        int branches, int unknown, @Nullable LocalDate from) {
    public static final UnknownRolls NONE = new UnknownRolls(0, 0, null);

    /** No number is known. */
    public boolean isAll() {
        return unknown > 0 && unknown == branches;
    }

    /** A number is known, of a part. */
    public boolean isSome() {
        return unknown > 0 && unknown < branches;
    }

    public UnknownRolls and(UnknownRolls other) {
        return new UnknownRolls(
                branches + other.branches,
                unknown + other.unknown,
                Stream.of(from, other.from)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }
}
