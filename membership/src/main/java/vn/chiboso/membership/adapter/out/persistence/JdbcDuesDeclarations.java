package vn.chiboso.membership.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.application.port.out.DuesDeclarations;
import vn.chiboso.membership.domain.dues.DuesDeclaration;
import vn.chiboso.membership.domain.dues.DuesDeclarationId;
import vn.chiboso.membership.domain.dues.DuesGroup;

/** Table {@code dues_declaration}: rows are added and read for whole rolls, so this is SQL. */
@Component
class JdbcDuesDeclarations implements DuesDeclarations {
    private final JdbcClient sql;
    private final DuesFigures figures;

    JdbcDuesDeclarations(JdbcClient sql, DuesFigures figures) {
        this.sql = sql;
        this.figures = figures;
    }

    @Override
    public void lock(MemberId member) {
        sql.sql("select id from membership.member where id = :member for no key update")
                .param("member", member.value())
                .query(UUID.class)
                .list();
    }

    @Override
    public List<DuesDeclaration> of(MemberId member) {
        return sql.sql("select d.* from " + Records.withPerson("dues_declaration") + " d where d.member_id in "
                        + Records.OF_MEMBER + " order by d.turn desc")
                .param("member", member.value())
                .query(this::read)
                .list();
    }

    @Override
    public Map<MemberId, DuesDeclaration> inForce(Collection<MemberId> members, YearMonth month) {
        return sql
                .sql("""
                select distinct on (d.person) d.* from %s d
                where d.member_id in %s and d.from_month <= :month
                order by d.person, d.from_month desc, d.turn desc
                """.formatted(Records.withPerson("dues_declaration"), Records.OF_MEMBERS))
                .param("members", members.stream().map(MemberId::value).toArray(UUID[]::new))
                .param("month", month.atDay(1))
                .query(this::read)
                .list()
                .stream()
                .collect(Collectors.toMap(DuesDeclaration::member, Function.identity()));
    }

    @Override
    public void add(DuesDeclaration declaration, AccountId by, Instant at) {
        sql.sql("""
                insert into membership.dues_declaration (id, member_id, from_month, duty_group, figures, own, by_account, by_name, recorded_at)
                values (:id, :member, :from, :group, :figures, :own, :account, :name, :at)
                """)
                .param("id", declaration.id().value())
                .param("member", declaration.member().value())
                .param("from", declaration.from().atDay(1))
                .param("group", declaration.group().name())
                .param(
                        "figures",
                        figures.seal(
                                declaration.base(),
                                declaration.exempt(),
                                declaration.basis(),
                                declaration.member(),
                                declaration.from()))
                .param("own", declaration.own())
                .param("account", by.value())
                .param("name", declaration.by())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private DuesDeclaration read(ResultSet row, int number) throws SQLException {
        var member = new MemberId(Columns.id(row, "member_id"));
        var from = YearMonth.from(row.getObject("from_month", LocalDate.class));
        var declared = figures.declared(row.getBytes("figures"), member, from);
        return new DuesDeclaration(
                new DuesDeclarationId(Columns.id(row, "id")),
                new MemberId(Columns.id(row, "person")),
                from,
                Objects.requireNonNull(Columns.word(row, "duty_group", DuesGroup.class)),
                declared.base(),
                declared.exempt(),
                declared.basis(),
                row.getBoolean("own"),
                row.getString("by_name"));
    }
}
