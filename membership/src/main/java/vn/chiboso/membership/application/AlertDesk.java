package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.out.AlertBook;
import vn.chiboso.membership.application.port.out.AlertFacts;
import vn.chiboso.membership.application.port.out.Rules;
import vn.chiboso.membership.domain.alert.Alert;
import vn.chiboso.membership.domain.alert.AlertKey;
import vn.chiboso.membership.domain.alert.AlertRefusal;
import vn.chiboso.membership.domain.alert.AlertRights;
import vn.chiboso.membership.domain.alert.AlertRules;
import vn.chiboso.membership.domain.alert.Alerts;
import vn.chiboso.membership.domain.alert.PromiseAlerts;
import vn.chiboso.membership.domain.alert.PutAside;
import vn.chiboso.membership.domain.transfer.WorkingTime;

/** Finds the facts, the numbers and the rights that alerts need; the domain decides. */
@Component
class AlertDesk {
    private final Authorities authorities;
    private final Standings standings;
    private final Units units;
    private final Rules rules;
    private final Holidays holidays;
    private final AlertFacts facts;
    private final AlertBook book;
    private final Clock clock;

    AlertDesk(
            Authorities authorities,
            Standings standings,
            Units units,
            Rules rules,
            Holidays holidays,
            AlertFacts facts,
            AlertBook book,
            Clock clock) {
        this.authorities = authorities;
        this.standings = standings;
        this.units = units;
        this.rules = rules;
        this.holidays = holidays;
        this.facts = facts;
        this.book = book;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    AlertRights rights(Actor actor, UnitId unit) {
        return new AlertRights(standings.of(actor, unit, today()), authorities.isTechnical(actor));
    }

    /** The one named, or else the actor's own. */
    UnitId asked(Actor actor, @Nullable UnitId unit) {
        return unit != null
                ? unit
                : standings.branchesOf(actor, today()).stream().findFirst().orElseThrow(AlertRefusal::notFound);
    }

    UnitView branch(UnitId unit) {
        return units.find(unit).filter(view -> view.kind() == UnitKind.BRANCH).orElseThrow(AlertRefusal::notFound);
    }

    AlertRules rules() {
        var today = today();
        // a transfer older than this is overdue whatever the holidays of then
        return new AlertRules(rules.all(), holidays.between(today.minusYears(2), today.plusYears(1)), today);
    }

    /** How far ahead working days are known; what alerts say after that may change. */
    WorkingTime calendar() {
        return holidays.between(today(), today());
    }

    /** What stands for the branches today. */
    List<Alert> standing(Collection<UnitId> branches) {
        var alerts = new Alerts(rules());
        return facts.of(branches, today()).stream()
                .flatMap(each -> alerts.of(each).stream())
                .toList();
    }

    /** What stands today and is told to the member; empty when another branch answers for them. */
    List<Alert> forThePerson(UnitId branch, MemberId member) {
        var alerts = new Alerts(rules());
        return facts.of(branch, member, today())
                .map(each -> alerts.forThePerson(each, member))
                .orElse(List.of());
    }

    /** By the rules of today. */
    PromiseAlerts promises() {
        return new PromiseAlerts(rules());
    }

    /** What the member is reminded of about their yearly commitments; empty when another branch answers for them. */
    List<PromiseAlerts.Owed> promises(UnitId branch, MemberId member) {
        var alerts = new PromiseAlerts(rules());
        return facts.of(branch, member, today()).stream()
                .flatMap(each -> each.promises().stream())
                .flatMap(each -> alerts.of(each).stream())
                .toList();
    }

    /** Notes again what stands for a branch, so that counts from above follow at once; the next daily round tells. */
    void refresh(UnitId unit) {
        book.note(List.of(unit), standing(List.of(unit)), today());
    }

    /** Those that are put aside today. */
    Map<AlertKey, PutAside> aside(List<Alert> alerts) {
        var said = book.aside(alerts.stream().map(Alert::key).toList());
        said.values().removeIf(each -> !each.isOn(today()));
        return said;
    }
}
