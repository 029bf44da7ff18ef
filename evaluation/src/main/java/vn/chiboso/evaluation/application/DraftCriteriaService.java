package vn.chiboso.evaluation.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.evaluation.api.CriteriaSetId;
import vn.chiboso.evaluation.application.port.in.CopyCriteriaSet;
import vn.chiboso.evaluation.application.port.in.ImportCriteriaSheet;
import vn.chiboso.evaluation.application.port.in.ReviseCriteriaSet;
import vn.chiboso.evaluation.application.port.in.ShowCriteriaSet;
import vn.chiboso.evaluation.application.port.out.CriteriaSets;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.EvaluationRefusal.Reason;
import vn.chiboso.evaluation.domain.criteria.CriteriaSet;
import vn.chiboso.evaluation.domain.criteria.CriteriaSheet;
import vn.chiboso.evaluation.domain.criteria.Scope;
import vn.chiboso.evaluation.domain.criteria.SheetRefused;
import vn.chiboso.membership.api.Actor;

@Service
class DraftCriteriaService implements CopyCriteriaSet, ImportCriteriaSheet, ReviseCriteriaSet {
    private final CriteriaSets sets;
    private final CriteriaRights rights;
    private final ShowCriteriaSet show;
    private final Supplier<UUID> newId;
    private final Clock clock;

    DraftCriteriaService(
            CriteriaSets sets, CriteriaRights rights, ShowCriteriaSet show, Supplier<UUID> newId, Clock clock) {
        this.sets = sets;
        this.rights = rights;
        this.show = show;
        this.newId = newId;
        this.clock = clock;
    }

    @Override
    @Transactional
    public CriteriaSetId copy(CopyCriteriaSet.Command command, Actor actor) {
        var source = show.show(command.source(), actor).set();
        var issuer = rights.issuer(command.issuer(), actor);
        var scope = Scope.of(issuer.id(), issuer.path());
        var id = new CriteriaSetId(newId.get());
        sets.save(source.copied(id, scope, sets.nextNumber(scope), actor.name(), clock.instant()));
        return id;
    }

    @Override
    @Transactional
    public Result read(ImportCriteriaSheet.Command command, Actor actor) {
        var issuer = rights.issuer(command.issuer(), actor);
        var reading = CriteriaSheet.read(command.content());
        if (!reading.problems().isEmpty()) {
            throw new SheetRefused(reading.problems());
        }
        var scope = Scope.of(issuer.id(), issuer.path());
        var today = LocalDate.now(clock);
        var model = sets.inForce(issuer.path(), today)
                .orElseThrow(() -> new EvaluationRefusal(Reason.NO_SET_IN_FORCE, today));
        var id = new CriteriaSetId(newId.get());
        sets.save(new CriteriaSet(
                id,
                command.name().strip(),
                scope,
                sets.nextNumber(scope),
                null,
                command.legalBasis().strip(),
                model.bands(),
                model.terms(),
                reading.criteria(),
                null,
                actor.name(),
                clock.instant(),
                0));
        return new Result(id, reading.notes());
    }

    @Override
    @Transactional
    public void revise(ReviseCriteriaSet.Command command, Actor actor) {
        var set = sets.find(command.id()).orElseThrow(() -> new EvaluationRefusal(Reason.UNKNOWN));
        rights.requireChange(set, actor);
        if (set.version() != command.version()) {
            throw new EvaluationRefusal(Reason.STALE);
        }
        sets.save(set.revised(
                command.name().strip(),
                command.legalBasis().strip(),
                command.bands(),
                command.terms(),
                command.criteria()));
    }
}
