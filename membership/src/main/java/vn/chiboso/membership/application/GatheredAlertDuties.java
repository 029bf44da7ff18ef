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
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.alert.Alert;
import vn.chiboso.membership.domain.alert.AlertKind;
import vn.chiboso.membership.domain.alert.Urgency;

/** Alerts on the home page: one line for the committee, and what a member should know of themselves. */
@Service
class GatheredAlertDuties implements AlertDuties {
    private static final String LINK = "/branch/alerts";
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final AlertDesk desk;
    private final Standings standings;
    private final Clock clock;

    GatheredAlertDuties(AlertDesk desk, Standings standings, Clock clock) {
        this.desk = desk;
        this.standings = standings;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<AlertDuty> of(Actor actor, Instant now) {
        var member = actor.member();
        if (member == null) {
            return List.of();
        }
        return standings.branchesOf(actor, desk.today()).stream()
                .limit(1)
                .flatMap(branch -> of(actor, member, branch))
                .toList();
    }

    private Stream<AlertDuty> of(Actor actor, MemberId member, UnitId branch) {
        var committee = desk.rights(actor, branch).standing().isOfCommittee();
        return Stream.concat(
                committee ? ofBranch(branch) : Stream.empty(),
                desk.forThePerson(branch, member).stream().map(this::own));
    }

    /** What can wait is on the page and no duty. */
    private Stream<AlertDuty> ofBranch(UnitId branch) {
        var standing = desk.standing(List.of(branch));
        var aside = desk.aside(standing);
        var urgent = standing.stream()
                .filter(alert -> alert.urgency(desk.today()) != Urgency.LATER)
                .filter(alert -> !aside.containsKey(alert.key()))
                .toList();
        if (urgent.isEmpty()) {
            return Stream.empty();
        }
        var due = urgent.stream()
                .map(Alert::due)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        return Stream.of(new AlertDuty(
                AlertDuty.Kind.BRANCH_ALERTS, desk.branch(branch).name(), urgent.size(), instant(due), LINK));
    }

    private AlertDuty own(Alert alert) {
        var kind =
                switch (alert.kind()) {
                    case BADGE -> AlertDuty.Kind.OWN_BADGE;
                    case INTRODUCTION_DUE -> AlertDuty.Kind.OWN_INTRODUCTION;
                    case EXEMPTION_ENDING -> AlertDuty.Kind.OWN_LIMIT;
                    default -> AlertDuty.Kind.OWN_PROBATION;
                };
        var on = Objects.requireNonNull(alert.on());
        var day = "%02d/%02d/%04d".formatted(on.getDayOfMonth(), on.getMonthValue(), on.getYear());
        // all else is to know, and nothing that the member is late with
        var due = alert.kind() == AlertKind.INTRODUCTION_DUE ? instant(on) : null;
        return new AlertDuty(kind, day, alert.number(), due, LINK);
    }

    private @Nullable Instant instant(@Nullable LocalDate day) {
        return day == null
                ? null
                : day.atTime(END_OF_DAY).atZone(clock.getZone()).toInstant();
    }
}
