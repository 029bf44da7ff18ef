package vn.chiboso.meetings.adapter.out.membership;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.application.port.out.OpenBusiness;
import vn.chiboso.membership.api.UnitAffairs;
import vn.chiboso.membership.api.UnitId;

/** Tells membership what a unit has going on before it ends, and what it wrote down since something. */
@Component
class BranchAffairs implements UnitAffairs {
    private final OpenBusiness business;

    BranchAffairs(OpenBusiness business) {
        this.business = business;
    }

    @Override
    public List<Pending> pending(Set<UnitId> units) {
        return business.of(units);
    }

    @Override
    public List<Kept> keptSince(Since since) {
        return business.since(since.changed(), since.at());
    }
}
