package vn.chiboso.bootstrap.web.home;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.api.MeetingFacts;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.MeetingRecords;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;

/** How far each branch has come with its regular meeting of a month. */
@Component
class MonthState {
    private final Units units;
    private final ObjectProvider<MeetingRecords> meetings;

    MonthState(Units units, ObjectProvider<MeetingRecords> meetings) {
        this.units = units;
        this.meetings = meetings;
    }

    /** Every branch at or below the path, by name, also those without a meeting. */
    List<Branch> of(UnitPath scope, YearMonth month) {
        Map<UnitId, MeetingFacts> regular = meetings.stream()
                .flatMap(records -> records.factsUnder(scope, month).stream())
                .filter(facts -> facts.meeting().kind() == MeetingKind.REGULAR)
                .collect(Collectors.toMap(facts -> facts.meeting().unit(), Function.identity(), MonthState::further));
        return units.branchesUnder(scope).stream()
                .map(branch -> branch(branch, regular.get(branch.id())))
                .toList();
    }

    private static MeetingFacts further(MeetingFacts a, MeetingFacts b) {
        return a.meeting().state().compareTo(b.meeting().state()) >= 0 ? a : b;
    }

    private static Branch branch(UnitView branch, @Nullable MeetingFacts facts) {
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
                        "/meetings/" + facts.meeting().id()));
    }

    private static int one(boolean done) {
        return done ? 1 : 0;
    }

    /** A branch and where it stands in the tree. */
    record Branch(UnitPath path, Area.Row row) {}
}
