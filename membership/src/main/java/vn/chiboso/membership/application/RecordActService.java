package vn.chiboso.membership.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.RecordAct;
import vn.chiboso.membership.application.port.out.Paths;
import vn.chiboso.membership.domain.path.ActId;
import vn.chiboso.membership.domain.path.PathRefusal;

@Service
class RecordActService implements RecordAct {
    private final PathSubjects subjects;
    private final ActDrafts drafts;
    private final PathKeeper keeper;
    private final Paths paths;
    private final PathEffects effects;
    private final PathClosings closings;

    RecordActService(
            PathSubjects subjects,
            ActDrafts drafts,
            PathKeeper keeper,
            Paths paths,
            PathEffects effects,
            PathClosings closings) {
        this.subjects = subjects;
        this.drafts = drafts;
        this.keeper = keeper;
        this.paths = paths;
        this.effects = effects;
        this.closings = closings;
    }

    @Override
    @Transactional
    public ActId record(Actor actor, Command command) {
        var unit = subjects.requireRecorder(actor, command.member());
        var id = command.id() == null ? keeper.newActId() : command.id();
        var owner = paths.owner(id);
        if (owner.isPresent()) {
            return owner.filter(command.member()::equals).map(_ -> id).orElseThrow(PathRefusal::notFound);
        }
        var draft = drafts.of(unit, id, command);
        var act = draft.act();
        effects.follow(keeper.record(actor, draft.path(), act, draft.ceremonyOn(), false), act, unit);
        var dismissed = draft.dismissed();
        if (dismissed != null) {
            closings.dismiss(act, dismissed);
        }
        return id;
    }
}
