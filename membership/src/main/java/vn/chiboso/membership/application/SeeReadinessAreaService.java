package vn.chiboso.membership.application;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.SeeReadinessArea;

@Service
class SeeReadinessAreaService implements SeeReadinessArea {
    private final ReadinessLevels levels;

    SeeReadinessAreaService(ReadinessLevels levels) {
        this.levels = levels;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor, @Nullable UnitId unit) {
        return levels.of(actor, unit);
    }
}
