package vn.chiboso.membership.application;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.AnnulAct;
import vn.chiboso.membership.application.port.out.Paths;
import vn.chiboso.membership.application.port.out.Positions;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.path.Act;
import vn.chiboso.membership.domain.path.PathRefusal;

@Service
class AnnulActService implements AnnulAct {
    private final PathSubjects subjects;
    private final PathKeeper keeper;
    private final Paths paths;
    private final PathEffects effects;
    private final Positions positions;
    private final PathClosings closings;
    private final RollKeepers keepers;

    AnnulActService(
            PathSubjects subjects,
            PathKeeper keeper,
            Paths paths,
            PathEffects effects,
            Positions positions,
            PathClosings closings,
            RollKeepers keepers) {
        this.subjects = subjects;
        this.keeper = keeper;
        this.paths = paths;
        this.effects = effects;
        this.positions = positions;
        this.closings = closings;
        this.keepers = keepers;
    }

    @Override
    @Transactional
    public Outcome annul(Actor actor, Command command) {
        var unit = subjects.requireRecorder(actor, command.member());
        var reason = Folding.tidy(command.reason());
        if (reason.isEmpty()) {
            throw PathRefusal.reasonMissing();
        }
        var path = paths.lock(command.member());
        var wrong = path.acts().stream()
                .filter(act -> act.id().equals(command.act()))
                .findFirst()
                .orElseThrow(PathRefusal::nothingToAnnul);
        if (path.isAnnulled(wrong.id())) {
            return new Outcome(List.of());
        }
        if (wrong.kind().isAgreed()
                || (wrong.kind().isConfidential()
                        && !keepers.authority(actor, unit).oversees())) {
            throw PathRefusal.notYoursToAnnul();
        }
        var note = reason.substring(0, Math.min(reason.length(), 500));
        var act = Act.annulling(keeper.newActId(), wrong, null, note);
        var after = keeper.record(actor, path, act, null, false);
        var before = path.stage().home();
        if (before != null && !before.equals(after.stage().home())) {
            positions.endAll(command.member(), before, wrong.on().minusDays(1));
        }
        var taken = closings.reopen(actor, wrong.id());
        effects.retrace(after, wrong, unit);
        return new Outcome(taken);
    }
}
