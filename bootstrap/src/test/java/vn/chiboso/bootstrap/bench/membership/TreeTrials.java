package vn.chiboso.bootstrap.bench.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chiboso.bootstrap.bench.kit.Target;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.in.SeeUnit;

/** The tree: opening a node, lists below one, counts below one, moving one. */
final class TreeTrials {
    private static final String UNITS_BELOW = """
            select u.kind, count(*) from membership.unit_link l join membership.unit u on u.id = l.unit_id
            where l.path >= :scope and l.path < :after and l.valid_from <= :day and (l.valid_to is null or l.valid_to > :day)
            group by u.kind
            """;

    private static final String PEOPLE_BELOW = """
            select s.status, count(*) from membership.unit_link l
            join membership.status s on s.unit_id = l.unit_id and s.valid_from <= :day and (s.valid_to is null or s.valid_to > :day)
            where l.path >= :scope and l.path < :after and l.valid_from <= :day and (l.valid_to is null or l.valid_to > :day)
            group by s.status
            """;

    private static final String LEAVE = """
            update membership.unit_link set valid_to = :day where path >= :scope and path < :after and valid_to is null
            """;

    private static final String ARRIVE = """
            insert into membership.unit_link (unit_id, parent_id, path, valid_from)
            select unit_id, case when path = :scope then :parent else parent_id end, :under || substr(path, :keep), :day
            from membership.unit_link where path >= :scope and path < :after and valid_to = :day
            """;

    private TreeTrials() {}

    static void play(Stage stage) throws Exception {
        var administrator = stage.cast().administrator();
        var see = stage.ask(SeeUnit.class);
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
                    "units by kind and people by status below a node today (plain SQL: no published interface yet)",
                    kind == UnitKind.CENTRAL ? 3 : 40,
                    Target.p95Below(200),
                    round -> counts(stage, some.get(round % some.size()).path()));
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

    private static void counts(Stage stage, UnitPath scope) {
        for (var text : List.of(UNITS_BELOW, PEOPLE_BELOW)) {
            stage.sql()
                    .sql(text)
                    .param("scope", scope.value())
                    .param("after", Cast.after(scope))
                    .param("day", Cast.today())
                    .query()
                    .listOfRows();
        }
    }

    private static void move(Stage stage) throws Exception {
        var commune = stage.cast().communeOf(90);
        var path = commune.path().value();
        var provinces = stage.cast().units("PROVINCE", 40);
        var there = provinces.stream()
                .filter(p -> !path.startsWith(p.path().value()))
                .findFirst()
                .orElseThrow();
        var transaction = stage.ask(TransactionTemplate.class);
        var label = path.lastIndexOf('.', path.length() - 2) + 2;
        var day = LocalDate.of(2026, 12, 1);
        stage.measure(
                "move-commune",
                "a commune of about 90 branches moves to another province, rolled back (plain SQL: no published interface yet)",
                10,
                Target.p95Below(2000),
                round -> transaction.executeWithoutResult(status -> {
                    var values = Map.of(
                            "scope",
                            path,
                            "after",
                            Cast.after(commune.path()),
                            "day",
                            day,
                            "parent",
                            there.unit().value(),
                            "under",
                            there.path().value(),
                            "keep",
                            label);
                    stage.sql().sql(LEAVE).params(values).update();
                    stage.sql().sql(ARRIVE).params(values).update();
                    status.setRollbackOnly();
                }));
    }
}
