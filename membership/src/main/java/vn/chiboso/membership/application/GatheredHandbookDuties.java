package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.AlertDuties;
import vn.chiboso.membership.api.AlertDuty;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.out.Corrections;
import vn.chiboso.membership.domain.handbook.CorrectionRequest;
import vn.chiboso.membership.domain.handbook.HandbookRights;

/** Requests of members that wait for an answer, in one line for who leads the branch. */
@Service
class GatheredHandbookDuties implements AlertDuties {
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final Standings standings;
    private final Rolls rolls;
    private final Units units;
    private final Corrections corrections;
    private final Clock clock;

    GatheredHandbookDuties(Standings standings, Rolls rolls, Units units, Corrections corrections, Clock clock) {
        this.standings = standings;
        this.rolls = rolls;
        this.units = units;
        this.corrections = corrections;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<AlertDuty> of(Actor actor, Instant now) {
        var today = LocalDate.now(clock);
        return standings.branchesOf(actor, today).stream()
                .limit(1)
                .filter(branch -> new HandbookRights(standings.of(actor, branch, today), false, false).answers())
                .flatMap(branch -> of(actor, branch, today))
                .toList();
    }

    /** Nobody answers what they asked themselves. */
    private Stream<AlertDuty> of(Actor actor, UnitId branch, LocalDate today) {
        var others = rolls.of(branch, today).stream()
                .filter(person -> person.unit().equals(branch))
                .map(MemberView::id)
                .filter(member -> !actor.is(member))
                .toList();
        var open = corrections.open(others);
        if (open.isEmpty()) {
            return Stream.empty();
        }
        var due = open.stream()
                .map(CorrectionRequest::dueOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        var name = units.find(branch).map(UnitView::name).orElse("");
        return Stream.of(
                new AlertDuty(AlertDuty.Kind.HANDBOOK_REQUESTS, name, open.size(), instant(due), "/branch/handbook"));
    }

    private @Nullable Instant instant(@Nullable LocalDate day) {
        return day == null
                ? null
                : day.atTime(END_OF_DAY).atZone(clock.getZone()).toInstant();
    }
}
