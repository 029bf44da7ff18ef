package vn.chiboso.membership.adapter.out.persistence;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

/** The tree of today for other modules. */
@Component
class JdbcUnits implements Units {
    private static final String SELECT = """
            select u.id, l.path, u.kind, u.name, l.parent_id, u.official_code, u.branch_type
            from membership.unit u join membership.unit_link l on l.unit_id = u.id and """ + " " + Dated.on("l") + " ";

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
        return sql.sql(SELECT + "where u.id = :unit")
                .param("unit", unit.value())
                .param("day", LocalDate.now(clock))
                .query(JdbcUnits::view)
                .optional();
    }

    @Override
    public Optional<UnitView> above(UnitId unit) {
        return sql.sql(SELECT
                        + "where u.id = (select b.parent_id from membership.unit_link b where b.unit_id = :unit and "
                        + Dated.on("b") + ")")
                .param("unit", unit.value())
                .param("day", LocalDate.now(clock))
                .query(JdbcUnits::view)
                .optional();
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
    public List<UnitView> ofKindUnder(UnitKind kind, UnitPath scope) {
        return sql.sql(
                        SELECT
                                + "where l.path >= :scope and l.path < :after and u.kind = :kind order by u.name collate \"vi-x-icu\", u.id")
                .param("scope", scope.value())
                .param("after", Dated.after(scope.value()))
                .param("kind", kind.name())
                .param("day", LocalDate.now(clock))
                .query(JdbcUnits::view)
                .list();
    }

    @Override
    public Term termOf(UnitId unit, LocalDate day) {
        return new TermsOfOffice(unit, terms.of(unit)).on(day, terms::rule);
    }

    private static UnitView view(ResultSet row, int number) throws SQLException {
        var parent = Columns.uuid(row, "parent_id");
        @Nullable UnitId parentId = parent == null ? null : new UnitId(parent);
        return new UnitView(
                new UnitId(Columns.id(row, "id")),
                new UnitPath(row.getString("path")),
                requireNonNull(Columns.word(row, "kind", UnitKind.class)),
                row.getString("name"),
                parentId,
                Columns.text(row, "official_code"),
                Columns.word(row, "branch_type", BranchType.class));
    }
}
