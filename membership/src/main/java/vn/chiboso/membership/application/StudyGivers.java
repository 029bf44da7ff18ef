package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.handbook.HandbookRights;

/** Who gives a branch something to study. */
@Component
class StudyGivers {
    private final Standings standings;
    private final Clock clock;

    StudyGivers(Standings standings, Clock clock) {
        this.standings = standings;
        this.clock = clock;
    }

    void require(Actor actor, UnitId unit) {
        var rights = new HandbookRights(standings.of(actor, unit, LocalDate.now(clock)), false, false);
        rights.require(rights.givesStudy());
    }
}
