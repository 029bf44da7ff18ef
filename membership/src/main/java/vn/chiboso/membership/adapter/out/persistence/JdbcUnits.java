package vn.chiboso.membership.adapter.out.persistence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.api.Term;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.out.Terms;
import vn.chiboso.membership.domain.TermsOfOffice;
import vn.chiboso.membership.domain.traits.UnitTrait;

/** The tree of today, or of a day, for other modules. */
@Component
class JdbcUnits implements Units {
    private final JdbcClient sql;
    private final Terms terms;
    private final Clock clock;

    JdbcUnits(JdbcClient sql, Terms terms, Clock clock) {
        this.sql = sql;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public Optional<UnitView> find(UnitId unit) {
        return find(unit, LocalDate.now(clock))
                .or(() -> sql.sql(UnitRows.MERGED)
                        .param("unit", unit.value())
                        .query(UnitRows::view)
                        .optional());
    }

    @Override
    public Optional<UnitView> find(UnitId unit, LocalDate day) {
        return sql.sql(UnitRows.SELECT + "where u.id = :unit")
                .param("unit", unit.value())
                .param("day", day)
                .query(UnitRows::view)
                .optional();
    }

    @Override
    public Optional<UnitView> above(UnitId unit) {
        return find(unit).map(UnitView::parent).flatMap(this::find);
    }

    @Override
    public Map<UnitId, UnitPath> placesFrom(UnitId unit) {
        var places = new HashMap<UnitId, UnitPath>();
        find(unit)
                .map(UnitView::path)
                .ifPresent(from -> sql.sql(UnitRows.PLACES)
                        .param("scope", from.value())
                        .param("after", Dated.after(from.value()))
                        .query((row, n) ->
                                places.put(new UnitId(Columns.id(row, "unit_id")), new UnitPath(row.getString("path"))))
                        .list());
        return places;
    }

    @Override
    public Map<UnitId, UnitPath> places(Collection<UnitId> units) {
        var places = new HashMap<UnitId, UnitPath>();
        sql.sql(UnitRows.PLACE_OF_EACH)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("day", LocalDate.now(clock))
                .query(row -> {
                    places.put(new UnitId(Columns.id(row, "unit_id")), new UnitPath(row.getString("path")));
                });
        return places;
    }

    @Override
    public Optional<LocalDate> firstDay(UnitId unit) {
        return sql.sql("select valid_from from membership.unit_link where unit_id = :unit order by valid_from limit 1")
                .param("unit", unit.value())
                .query(LocalDate.class)
                .optional();
    }

    @Override
    public List<UnitView> branchesUnder(UnitPath scope) {
        return ofKindUnder(UnitKind.BRANCH, scope);
    }

    @Override
    public List<UnitView> branchesUnder(UnitPath scope, LocalDate day) {
        return ofKindUnder(UnitKind.BRANCH, scope, day);
    }

    @Override
    public Map<UnitId, BranchType> branchTypes(UnitPath scope, LocalDate day) {
        var types = new HashMap<UnitId, BranchType>();
        sql.sql("select u.id, %s from (%s) p join membership.unit u on u.id = p.unit_id and u.kind = 'BRANCH'"
                        .formatted(UnitRows.trait(UnitTrait.BRANCH_TYPE, "branch_type"), UnitRows.PLACES))
                .param("scope", scope.value())
                .param("after", Dated.after(scope.value()))
                .param("day", day)
                .query(row -> {
                    var type = Columns.word(row, "branch_type", BranchType.class);
                    if (type != null) {
                        types.put(new UnitId(Columns.id(row, "id")), type);
                    }
                });
        return types;
    }

    @Override
    public List<UnitView> ofKindUnder(UnitKind kind, UnitPath scope) {
        return ofKindUnder(kind, scope, LocalDate.now(clock));
    }

    /**
     * Kind and range are part of the text, both of them safe by their types: with parameters, the plan that PostgreSQL keeps for 34
     * provinces is that for 260,000 branches, and the one for the nation that for a commune.
     */
    @Override
    public List<UnitView> ofKindUnder(UnitKind kind, UnitPath scope, LocalDate day) {
        return sql.sql(UnitRows.SELECT
                        + "where l.path >= '%s' and l.path < '%s' and u.kind = '%s' order by u.name collate \"vi-x-icu\", u.id"
                                .formatted(scope.value(), Dated.after(scope.value()), kind.name()))
                .param("day", day)
                .query(UnitRows::view)
                .list();
    }

    @Override
    public Term termOf(UnitId unit, LocalDate day) {
        return new TermsOfOffice(unit, terms.of(unit)).on(day, terms::rule);
    }
}
