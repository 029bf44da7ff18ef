package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.MarkEnd;
import vn.chiboso.membership.application.port.out.Paths;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.path.Act;
import vn.chiboso.membership.domain.path.ActId;
import vn.chiboso.membership.domain.path.PathRefusal;

@Service
class MarkEndService implements MarkEnd {
    private static final int LONGEST = 500;

    private final PathSubjects subjects;
    private final PathKeeper keeper;
    private final Paths paths;
    private final Clock clock;

    MarkEndService(PathSubjects subjects, PathKeeper keeper, Paths paths, Clock clock) {
        this.subjects = subjects;
        this.keeper = keeper;
        this.paths = paths;
        this.clock = clock;
    }

    @Override
    @Transactional
    public ActId mark(Actor actor, Command command) {
        subjects.requireRecorder(actor, command.member());
        var id = command.id() == null ? keeper.newActId() : command.id();
        var path = paths.lock(command.member());
        var owner = paths.owner(id);
        if (owner.isPresent()) {
            return owner.filter(command.member()::equals).map(_ -> id).orElseThrow(PathRefusal::notFound);
        }
        if (command.criminal() == null) {
            throw PathRefusal.markMissing();
        }
        var reason = Folding.tidy(command.reason());
        if (reason.isEmpty()) {
            throw PathRefusal.reasonMissing();
        }
        var today = LocalDate.now(clock);
        var basis = command.basis().decision();
        if (basis == null) {
            throw PathRefusal.needsDecision();
        }
        if (basis.signedOn().isAfter(today)) {
            throw PathRefusal.signedLater();
        }
        var note = reason.substring(0, Math.min(reason.length(), LONGEST));
        var mark = Act.marking(id, today, command.end(), command.criminal(), basis, note);
        keeper.record(actor, path, mark, null, false);
        return id;
    }
}
