package vn.chiboso.membership.application;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.SeeCardCheck;
import vn.chiboso.membership.application.port.out.CardChecks;

@Service
class SeeCardCheckService implements SeeCardCheck {
    private final AlertDesk desk;
    private final Rolls rolls;
    private final CardChecks checks;

    SeeCardCheckService(AlertDesk desk, Rolls rolls, CardChecks checks) {
        this.desk = desk;
        this.rolls = rolls;
        this.checks = checks;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor, @Nullable UnitId asked) {
        var unit = desk.asked(actor, asked);
        var rights = desk.rights(actor, unit);
        rights.requireReads();
        var today = desk.today();
        return new View(
                unit,
                desk.branch(unit).name(),
                today,
                rights.settles(),
                rolls.of(unit, today).stream()
                        .filter(SeeCardCheckService::hasCard)
                        .toList(),
                checks.of(unit, today.getYear()).orElse(null));
    }

    /** Official members have cards (294-QĐ/TW §6.1); a guest shows theirs at home. */
    static boolean hasCard(MemberView member) {
        return member.official() && member.status() != MemberStatus.HOSTED;
    }
}
