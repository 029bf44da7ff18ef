package vn.chiboso.documents.adapter.out.membership;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chiboso.documents.application.port.out.Organisation;
import vn.chiboso.documents.domain.IssuingBody;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Standing;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.Term;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;

@Component
class MembershipOrganisation implements Organisation {
    private final Units units;
    private final Standings standings;

    MembershipOrganisation(Units units, Standings standings) {
        this.units = units;
        this.standings = standings;
    }

    @Override
    public Standing standing(Actor actor, UnitId unit, LocalDate day) {
        return standings.of(actor, unit, day);
    }

    @Override
    public List<UnitView> librariesOf(Actor actor, LocalDate day) {
        var libraries = new LinkedHashMap<UnitId, UnitView>();
        standings.branchesOf(actor, day).stream()
                .flatMap(branch -> units.find(branch).stream())
                .forEach(unit -> libraries.put(unit.id(), unit));
        standings.officerScopes(actor, day).stream()
                .flatMap(scope -> units.branchesUnder(scope).stream())
                .forEach(unit -> libraries.putIfAbsent(unit.id(), unit));
        return List.copyOf(libraries.values());
    }

    @Override
    public Optional<UnitId> ownBranch(Actor actor, LocalDate day) {
        return standings.branchesOf(actor, day).stream().findFirst();
    }

    @Override
    public Optional<UnitView> find(UnitId unit) {
        return units.find(unit);
    }

    @Override
    public Term term(UnitId unit, LocalDate day) {
        return units.termOf(unit, day);
    }

    @Override
    public Optional<IssuingBody> issuer(UnitId id, LocalDate day) {
        return units.find(id)
                .map(unit -> new IssuingBody(
                        unit.id(),
                        unit.path(),
                        unit.kind(),
                        unit.name(),
                        units.above(id).map(UnitView::name).orElse(""),
                        seat(unit),
                        units.termOf(id, day)));
    }

    /** The commune the unit stands in; a branch directly below the province issues in the province's name. */
    private String seat(UnitView unit) {
        var name = unit.name();
        for (Optional<UnitView> at = Optional.of(unit);
                at.isPresent();
                at = units.above(at.get().id())) {
            var kind = at.get().kind();
            name = at.get().name();
            if (kind == UnitKind.COMMUNE || kind == UnitKind.PROVINCE) {
                break;
            }
        }
        return name;
    }

    @Override
    public Map<UnitId, UnitPath> placesFrom(UnitId unit) {
        return units.placesFrom(unit);
    }
}
