package vn.chiboso.membership.domain.path;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.UnitId;

/** What a path makes of a person over time: rolls, statuses and ranks, half open, none overlapping. */
public record Timeline(List<Stretch> stretches, List<Attachment> attachments, List<Standing> standings) {
    public Timeline {
        stretches = List.copyOf(stretches);
        attachments = List.copyOf(attachments);
        standings = List.copyOf(standings);
    }

    /**
     * A time in which nothing changed.
     *
     * @param to first day no longer, null until further notice
     */
    public record Stretch(
            Stage stage, LocalDate from, @Nullable LocalDate to) {
        boolean isOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || day.isBefore(to));
        }
    }

    /** On a unit's roll for a time; {@code to} is the first day no longer. */
    public record Attachment(
            UnitId unit,
            boolean isHome,
            @Nullable String group,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** A status on a unit's roll for a time; {@code to} is the first day no longer. */
    public record Standing(
            UnitId unit,
            MemberStatus status,
            LocalDate from,
            @Nullable LocalDate to) {}

    static Timeline of(List<Stretch> stretches) {
        var attachments = new ArrayList<Attachment>();
        var standings = new ArrayList<Standing>();
        for (var stretch : stretches) {
            for (var place : stretch.stage().places()) {
                join(
                        attachments,
                        new Attachment(place.unit(), place.isHome(), place.group(), stretch.from(), stretch.to()),
                        Timeline::continues,
                        (a, b) -> new Attachment(a.unit(), a.isHome(), a.group(), a.from(), b.to()));
                join(
                        standings,
                        new Standing(place.unit(), place.status(), stretch.from(), stretch.to()),
                        Timeline::continues,
                        (a, b) -> new Standing(a.unit(), a.status(), a.from(), b.to()));
            }
        }
        return new Timeline(stretches, attachments, standings);
    }

    /** As far as it is known on the day; empty before the first act. */
    public Optional<Stage> on(LocalDate day) {
        return stretches.stream().filter(s -> s.isOn(day)).map(Stretch::stage).findFirst();
    }

    /** On the unit's roll that day; empty when not on it. */
    public Optional<MemberStatus> status(UnitId unit, LocalDate day) {
        return on(day).stream()
                .flatMap(stage -> stage.places().stream())
                .filter(place -> place.unit().equals(unit))
                .map(Stage.Place::status)
                .findFirst();
    }

    private static boolean continues(Attachment a, Attachment b) {
        return a.unit().equals(b.unit())
                && a.isHome() == b.isHome()
                && Objects.equals(a.group(), b.group())
                && b.from().equals(a.to());
    }

    private static boolean continues(Standing a, Standing b) {
        return a.unit().equals(b.unit()) && a.status() == b.status() && b.from().equals(a.to());
    }

    private static <T> void join(
            List<T> all, T next, BiPredicate<T, T> continues, java.util.function.BinaryOperator<T> longer) {
        for (var i = all.size() - 1; i >= 0; i--) {
            if (continues.test(all.get(i), next)) {
                all.set(i, longer.apply(all.get(i), next));
                return;
            }
        }
        all.add(next);
    }
}
