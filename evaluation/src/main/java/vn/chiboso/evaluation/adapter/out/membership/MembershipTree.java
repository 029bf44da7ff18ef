package vn.chiboso.evaluation.adapter.out.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chiboso.evaluation.application.port.out.Tree;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;

@Component
class MembershipTree implements Tree {
    private static final List<UnitKind> ISSUERS = List.of(UnitKind.PROVINCE, UnitKind.COMMUNE, UnitKind.BASE);

    private final Units units;

    MembershipTree(Units units) {
        this.units = units;
    }

    @Override
    public Optional<UnitView> find(UnitId unit) {
        return units.find(unit);
    }

    @Override
    public Optional<LocalDate> firstDay(UnitId unit) {
        return units.firstDay(unit);
    }

    @Override
    public Optional<UnitView> communeOf(UnitId unit) {
        var at = units.find(unit);
        while (at.isPresent() && at.get().kind() != UnitKind.COMMUNE) {
            at = units.above(at.get().id());
        }
        return at;
    }

    @Override
    public List<UnitView> communesUnder(UnitPath scope) {
        return units.ofKindUnder(UnitKind.COMMUNE, scope);
    }

    @Override
    public List<UnitView> branchesUnder(UnitPath scope) {
        return units.branchesUnder(scope);
    }

    @Override
    public List<UnitView> branchesOf(UnitId unit, LocalDate day) {
        var then = units.find(unit, day)
                .map(place -> units.branchesUnder(place.path(), day))
                .orElse(List.of());
        var now = units.places(then.stream().map(UnitView::id).toList());
        return then.stream()
                .map(branch -> at(branch, now.getOrDefault(branch.id(), branch.path())))
                .toList();
    }

    @Override
    public UnitView asOf(UnitView unit, LocalDate day) {
        return units.find(unit.id(), day).map(then -> at(then, unit.path())).orElse(unit);
    }

    @Override
    public String superiorOf(UnitId unit, LocalDate day) {
        return units.find(unit, day)
                .map(UnitView::parent)
                .flatMap(parent -> units.find(parent, day))
                .map(UnitView::name)
                .orElseGet(() -> superiorOf(unit));
    }

    private static UnitView at(UnitView then, UnitPath path) {
        return new UnitView(
                then.id(),
                path,
                then.kind(),
                then.name(),
                then.parent(),
                then.officialCode(),
                then.branchType(),
                then.stands());
    }

    @Override
    public List<UnitView> issuersUnder(UnitPath scope) {
        return ISSUERS.stream()
                .flatMap(kind -> units.ofKindUnder(kind, scope).stream())
                .toList();
    }

    @Override
    public String superiorOf(UnitId unit) {
        return units.above(unit).map(UnitView::name).orElse("");
    }

    @Override
    public Map<UnitId, UnitPath> placesFrom(UnitId unit) {
        return units.placesFrom(unit);
    }
}
