package vn.chiboso.membership.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.FoundCommittees;
import vn.chiboso.membership.application.port.out.Foundation;
import vn.chiboso.membership.application.port.out.Reorganisations;

@Service
class FoundCommitteesService implements FoundCommittees {
    private final Founding founding;
    private final Foundation foundation;
    private final Reorganisations reorganisations;

    FoundCommitteesService(Founding founding, Foundation foundation, Reorganisations reorganisations) {
        this.founding = founding;
        this.foundation = foundation;
        this.reorganisations = reorganisations;
    }

    @Override
    @Transactional
    public int found(Actor actor, Command command) {
        reorganisations.hold(); // two who press at once found once
        var unit = founding.ground(actor, command.unit());
        return foundation.found(founding.rows(unit, founding.chosen(actor, unit, command.province())));
    }
}
