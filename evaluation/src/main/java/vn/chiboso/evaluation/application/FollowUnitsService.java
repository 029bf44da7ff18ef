package vn.chiboso.evaluation.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.evaluation.application.port.in.FollowUnits;
import vn.chiboso.evaluation.application.port.out.ScopedRows;
import vn.chiboso.evaluation.application.port.out.Tree;
import vn.chiboso.membership.api.UnitId;

@Service("evaluationFollowUnitsService")
class FollowUnitsService implements FollowUnits {
    private final Tree tree;
    private final ScopedRows rows;

    FollowUnitsService(Tree tree, ScopedRows rows) {
        this.tree = tree;
        this.rows = rows;
    }

    @Override
    @Transactional
    public void follow(UnitId unit) {
        rows.hold();
        rows.place(tree.placesFrom(unit));
    }
}
