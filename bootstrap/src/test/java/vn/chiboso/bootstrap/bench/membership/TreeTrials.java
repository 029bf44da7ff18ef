package vn.chiboso.bootstrap.bench.membership;

import java.util.List;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chiboso.bootstrap.bench.kit.Target;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.in.PreviewReorganisation;
import vn.chiboso.membership.application.port.in.ReorganisationRequest;
import vn.chiboso.membership.application.port.in.RunReorganisation;
import vn.chiboso.membership.application.port.in.SeeUnit;
import vn.chiboso.membership.application.port.out.TreeSurvey;
import vn.chiboso.membership.domain.reorganisation.Change;
import vn.chiboso.membership.domain.reorganisation.Decision;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;

/** The tree: opening a node, lists below one, counts below one, moving one. */
final class TreeTrials {
    private TreeTrials() {}

    static void play(Stage stage) throws Exception {
        var administrator = stage.cast().administrator();
        var see = stage.ask(SeeUnit.class);
        var survey = stage.ask(TreeSurvey.class);
        var units = stage.ask(Units.class);
        for (var kind :
                List.of(UnitKind.CENTRAL, UnitKind.PROVINCE, UnitKind.COMMUNE, UnitKind.BASE, UnitKind.BRANCH)) {
            var some = stage.cast().units(kind.name(), 40);
            var word = kind.name().toLowerCase(java.util.Locale.ROOT);
            stage.measure(
                    "unit-open-" + word,
                    "the administrator opens a unit",
                    80,
                    Target.p95Below(150),
                    round ->
                            see.see(administrator, some.get(round % some.size()).unit()));
            stage.measure(
                    "counts-" + word,
                    "units by kind and people by status, of a node and all below it",
                    40,
                    Target.p95Below(200),
                    round -> survey.composition(some.get(round % some.size()).unit()));
        }
        var nation = stage.cast().units("CENTRAL", 1).getFirst();
        var provinces = stage.cast().units("PROVINCE", 40);
        stage.measure(
                "branches-of-province",
                "every branch of a province",
                40,
                Target.p95Below(500),
                round -> units.branchesUnder(
                        provinces.get(round % provinces.size()).path()));
        stage.measure(
                "branches-of-nation",
                "every branch of the nation",
                5,
                Target.none(),
                round -> units.branchesUnder(nation.path()));
        stage.measure(
                "provinces-of-nation",
                "every province of the nation",
                20,
                Target.p95Below(50),
                round -> units.ofKindUnder(UnitKind.PROVINCE, nation.path()));
        stage.measure(
                "communes-of-nation",
                "every commune of the nation",
                20,
                Target.p95Below(200),
                round -> units.ofKindUnder(UnitKind.COMMUNE, nation.path()));
        move(stage);
    }

    private static void move(Stage stage) throws Exception {
        var commune = stage.cast().communeOf(90);
        var there = stage.cast().units("PROVINCE", 40).stream()
                .filter(p -> !p.path().covers(commune.path()))
                .findFirst()
                .orElseThrow();
        var administrator = stage.cast().administrator();
        var preview = stage.ask(PreviewReorganisation.class);
        var run = stage.ask(RunReorganisation.class);
        var transaction = stage.ask(TransactionTemplate.class);
        stage.measure(
                "move-commune",
                "a commune of about 90 branches moves to another province: previewed, run, rolled back",
                10,
                Target.p95Below(2000),
                round -> transaction.executeWithoutResult(status -> {
                    var today = Cast.today();
                    var request = new ReorganisationRequest(
                            new ReorganisationId(UUID.randomUUID()),
                            new Change.Move(commune.unit(), there.unit()),
                            new Decision(round + "-QĐ/TW", today, today, ""));
                    run.run(
                            administrator,
                            request,
                            preview.preview(administrator, request).fingerprint());
                    status.setRollbackOnly();
                }));
    }
}
