package vn.chiboso.membership.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.SeeRoll;

@Service
class SeeRollService implements SeeRoll {
    private final RollReading reading;

    SeeRollService(RollReading reading) {
        this.reading = reading;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor, Query query) {
        return reading.read(actor, query);
    }
}
