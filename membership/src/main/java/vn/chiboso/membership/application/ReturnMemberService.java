package vn.chiboso.membership.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.ReturnMember;
import vn.chiboso.membership.application.port.out.BranchRolls;
import vn.chiboso.membership.application.port.out.Paths;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.path.PathRefusal;

@Service
class ReturnMemberService implements ReturnMember {
    private final PathSubjects subjects;
    private final BranchRolls rolls;
    private final Paths paths;
    private final Returns returns;

    ReturnMemberService(PathSubjects subjects, BranchRolls rolls, Paths paths, Returns returns) {
        this.subjects = subjects;
        this.rolls = rolls;
        this.paths = paths;
        this.returns = returns;
    }

    @Override
    @Transactional
    public void comeBack(Actor actor, Command command) {
        var unit = subjects.requireRecorder(actor, command.member());
        rolls.lock(unit);
        var path = paths.lock(command.member());
        if (path.acts().size() != command.seen()) {
            throw PathRefusal.stale();
        }
        if (path.stage().ended() != ActKind.MOVED_AWAY) {
            throw PathRefusal.notAway();
        }
        var on = command.on();
        if (on == null) {
            throw PathRefusal.dayMissing();
        }
        returns.comeBack(actor, unit, command.member(), command.status(), on);
    }
}
