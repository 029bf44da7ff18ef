package vn.chiboso.bootstrap.web.home;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.api.MeetingFacts;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.MeetingRecords;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;

/**
 * How far each branch has come with its regular meeting of a month. The branches of a month that is over are those of its last day, where
 * they stood and as they were called then; of the running month those of today.
 */
@Component
class MonthState {
    private final Units units;
    private final ObjectProvider<MeetingRecords> meetings;
    private final Clock clock;

    MonthState(Units units, ObjectProvider<MeetingRecords> meetings, Clock clock) {
        this.units = units;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** A part of the tree, where it is today; {@code unit} is null where no unit stands at the path. */
    record Part(UnitPath path, @Nullable UnitId unit) {}

    /** Branches by name, also those without a meeting, and the communes they are in, with paths of the same day. */
    record Stand(List<Branch> branches, List<UnitView> communes) {
        /** Of a month before the unit stood. */
        static Stand none() {
            return new Stand(List.of(), List.of());
        }
    }

    /** A branch and where it stands in the tree, on the day of the {@link Stand}. */
    record Branch(UnitPath path, Area.Row row) {}

    /**
     * Every branch in the part.
     *
     * @param open what the reader may open today; a meeting of a branch that is elsewhere by now counts and is not led to
     */
    Stand of(Part part, List<UnitPath> open, YearMonth month) {
        var day = month.atEndOfMonth();
        var unit = part.unit();
        if (unit != null && day.isBefore(LocalDate.now(clock))) {
            var then = units.find(unit, day);
            return then.map(view -> past(part, unit, view.path(), open, month)).orElseGet(Stand::none);
        }
        var branches = units.branchesUnder(part.path());
        var regular = regular(Stream.of(part.path()), month);
        return new Stand(
                branches.stream()
                        .map(branch -> branch(branch, regular.get(branch.id()), true))
                        .toList(),
                units.ofKindUnder(UnitKind.COMMUNE, part.path()));
    }

    private Stand past(Part part, UnitId unit, UnitPath then, List<UnitPath> open, YearMonth month) {
        var day = month.atEndOfMonth();
        var branches = units.branchesUnder(then, day);
        var moved = moved(part, unit, branches);
        var regular = regular(places(part, moved), month);
        return new Stand(
                branches.stream()
                        .map(branch -> branch(
                                branch,
                                regular.get(branch.id()),
                                !moved.containsKey(branch.id())
                                        || open.stream().anyMatch(scope -> scope.covers(moved.get(branch.id())))))
                        .toList(),
                units.ofKindUnder(UnitKind.COMMUNE, then, day));
    }

    /** Where those are today that no longer stand in the part: merged into another, or moved; asked one by one only where they left it. */
    private Map<UnitId, UnitPath> moved(Part part, UnitId unit, List<UnitView> branches) {
        var still = units.branchesUnder(part.path()).stream().map(UnitView::id).collect(Collectors.toSet());
        var gone =
                branches.stream().filter(branch -> !still.contains(branch.id())).toList();
        var moved = new HashMap<UnitId, UnitPath>();
        if (!gone.isEmpty()) {
            var inside = units.placesFrom(unit);
            gone.forEach(branch -> {
                var place = inside.get(branch.id());
                moved.put(
                        branch.id(),
                        place != null
                                ? place
                                : units.find(branch.id()).map(UnitView::path).orElse(branch.path()));
            });
        }
        return moved;
    }

    /** Where the month's meetings are filed today; none below another, so that nothing is read twice. */
    private static Stream<UnitPath> places(Part part, Map<UnitId, UnitPath> moved) {
        var all = Stream.concat(Stream.of(part.path()), moved.values().stream())
                .distinct()
                .toList();
        return all.stream().filter(path -> all.stream().noneMatch(other -> !other.equals(path) && other.covers(path)));
    }

    private Map<UnitId, MeetingFacts> regular(Stream<UnitPath> places, YearMonth month) {
        var records = meetings.stream().toList();
        return places.flatMap(place -> records.stream().flatMap(each -> each.factsUnder(place, month).stream()))
                .filter(facts -> facts.meeting().kind() == MeetingKind.REGULAR)
                .collect(Collectors.toMap(facts -> facts.meeting().unit(), Function.identity(), MonthState::further));
    }

    private static MeetingFacts further(MeetingFacts a, MeetingFacts b) {
        return a.meeting().state().compareTo(b.meeting().state()) >= 0 ? a : b;
    }

    private static Branch branch(UnitView branch, @Nullable MeetingFacts facts, boolean opens) {
        if (facts == null) {
            return new Branch(
                    branch.path(), new Area.Row(branch.id(), branch.name(), new Area.Tally(1, 0, 0, 0, 0), null));
        }
        var state = facts.meeting().state();
        var tally = new Area.Tally(
                1,
                one(state.compareTo(MeetingState.ANNOUNCED) >= 0),
                one(state.compareTo(MeetingState.CONCLUDED) >= 0),
                one(facts.stepsDone().contains(MeetingFacts.Step.SELF_SCORED)),
                one(state == MeetingState.RECORDED));
        return new Branch(
                branch.path(),
                new Area.Row(
                        branch.id(),
                        branch.name(),
                        tally,
                        opens ? "/meetings/" + facts.meeting().id() : null));
    }

    private static int one(boolean done) {
        return done ? 1 : 0;
    }
}
