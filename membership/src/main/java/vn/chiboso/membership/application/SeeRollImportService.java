package vn.chiboso.membership.application;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.in.SeeRollImport;
import vn.chiboso.membership.application.port.out.RollImports;
import vn.chiboso.membership.domain.Authority;
import vn.chiboso.membership.domain.RollRefusal;
import vn.chiboso.membership.domain.roll.RollImportId;

@Service
class SeeRollImportService implements SeeRollImport {
    private final RollKeepers keepers;
    private final RollPlanner planner;
    private final RollImports imports;
    private final Units units;
    private final Clock clock;

    SeeRollImportService(RollKeepers keepers, RollPlanner planner, RollImports imports, Units units, Clock clock) {
        this.keepers = keepers;
        this.planner = planner;
        this.imports = imports;
        this.units = units;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor, RollImportId id) {
        var found = imports.find(id).filter(i -> i.isAlive(clock.instant())).orElseThrow(RollRefusal::importGone);
        if (found.result() != null) {
            requireReader(actor, found.by().equals(actor.account()), found.unit());
            return new View(found, name(found.unit()), null);
        }
        keepers.requireImporter(actor, found.unit());
        return new View(found, name(found.unit()), planner.plan(found.unit(), imports.content(id)));
    }

    /** The numbers of a finished import: whoever did it, and who may read the list book. */
    private void requireReader(Actor actor, boolean own, vn.chiboso.membership.api.UnitId unit) {
        if (!own && keepers.authority(actor, unit).sight() != Authority.Sight.LIST_BOOK) {
            throw RollRefusal.importGone();
        }
    }

    private String name(vn.chiboso.membership.api.UnitId unit) {
        return units.find(unit).map(UnitView::name).orElse("");
    }
}
