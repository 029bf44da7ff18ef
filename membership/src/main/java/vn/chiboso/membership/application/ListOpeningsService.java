package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.in.ListOpenings;
import vn.chiboso.membership.application.port.out.Openings;
import vn.chiboso.membership.domain.protection.OpenedLine;
import vn.chiboso.membership.domain.protection.ProtectionRefusal;

@Service
class ListOpeningsService implements ListOpenings {
    private static final int SHOWN = 200;

    private final Openings openings;
    private final Clock clock;

    ListOpeningsService(Openings openings, Clock clock) {
        this.openings = openings;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenedLine> list(Actor actor, boolean unusualOnly) {
        var today = LocalDate.now(clock);
        var member = actor.member();
        var watched = member == null ? List.<UnitPath>of() : openings.watched(member, today);
        if (watched.isEmpty()) {
            throw ProtectionRefusal.forbidden();
        }
        return openings.below(watched, today, unusualOnly, SHOWN);
    }
}
