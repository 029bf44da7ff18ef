package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.out.Accounts;
import vn.chiboso.membership.domain.reorganisation.Change;
import vn.chiboso.membership.domain.reorganisation.ComingReorganisation;
import vn.chiboso.membership.events.ComingReorganisationChanged;
import vn.chiboso.membership.events.ComingReorganisationChanged.Step;

/** Has those told who are concerned by a prepared reorganisation: who leads the branches, and who prepared it. */
@Component
class ComingNews {
    private final Units units;
    private final Rolls rolls;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ComingNews(Units units, Rolls rolls, Accounts accounts, ApplicationEventPublisher events, Clock clock) {
        this.units = units;
        this.rolls = rolls;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** Each branch that becomes another one, takes over, or comes under another superior with those above it. */
    void tellBranches(ComingReorganisation one, Step step) {
        for (var branch : branches(one.change())) {
            var leaders = leaders(branch);
            if (!leaders.isEmpty()) {
                events.publishEvent(event(one, step, branch, leaders));
            }
        }
    }

    /** A technical administrator is nobody's member and reads it on the console. */
    void tellWhoPreparedIt(ComingReorganisation one) {
        accounts.find(one.account())
                .map(account -> account.member())
                .ifPresent(member -> events.publishEvent(event(one, Step.NOT_DONE, one.issuer(), List.of(member))));
    }

    private Set<UnitId> branches(Change change) {
        var branches = new LinkedHashSet<UnitId>();
        for (var subject : change.subjects()) {
            units.find(subject).ifPresent(unit -> branches.addAll(branches(change, unit)));
        }
        if (change instanceof Change.Merge merge) {
            units.find(merge.into())
                    .filter(into -> into.kind() == UnitKind.BRANCH)
                    .ifPresent(into -> branches.add(into.id()));
        }
        return branches;
    }

    /** A new name of what stands above changes nothing for the branches below. */
    private List<UnitId> branches(Change change, UnitView unit) {
        if (unit.kind() == UnitKind.BRANCH) {
            return List.of(unit.id());
        }
        return change instanceof Change.Rename
                ? List.of()
                : units.branchesUnder(unit.path()).stream().map(UnitView::id).toList();
    }

    /** The secretary; where there is none, the deputy. */
    private List<MemberId> leaders(UnitId branch) {
        var today = LocalDate.now(clock);
        var secretaries = rolls.holders(branch, Position.SECRETARY, today);
        var leaders = secretaries.isEmpty() ? rolls.holders(branch, Position.DEPUTY_SECRETARY, today) : secretaries;
        return leaders.stream().map(MemberView::id).toList();
    }

    private static ComingReorganisationChanged event(
            ComingReorganisation one, Step step, UnitId unit, List<MemberId> tell) {
        return new ComingReorganisationChanged(
                one.id().value(), step, unit, one.decision().effectiveOn(), tell);
    }
}
