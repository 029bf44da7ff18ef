package vn.chiboso.documents.adapter.out.membership;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chiboso.documents.application.port.out.Shelves;
import vn.chiboso.membership.api.UnitAffairs;
import vn.chiboso.membership.api.UnitId;

/** Tells membership what a unit keeps here; papers are finished when they are filed. */
@Component
class ShelvedAffairs implements UnitAffairs {
    private final Shelves shelves;

    ShelvedAffairs(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public List<Pending> pending(Set<UnitId> units) {
        return List.of();
    }

    @Override
    public List<Kept> keptSince(Since since) {
        return shelves.since(since.changed(), since.moved().keySet(), since.at());
    }
}
