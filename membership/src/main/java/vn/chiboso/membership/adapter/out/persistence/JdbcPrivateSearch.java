package vn.chiboso.membership.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.out.PrivateSearch;
import vn.chiboso.membership.domain.PersonHit;
import vn.chiboso.membership.domain.Phone;
import vn.chiboso.membership.domain.protection.CitizenId;
import vn.chiboso.membership.domain.protection.PrivateField;

/** Candidates by blind index, compared with what is sealed, so that an index that is behind finds nobody wrongly. */
@Component
class JdbcPrivateSearch implements PrivateSearch {
    private static final String SELECT = """
            select distinct m.id, m.full_name, m.sort_name, u.name branch, %s kept from membership.member m
            left join membership.particulars p on p.member_id = m.id
            join membership.attachment a on a.member_id = m.id and %s
            join membership.unit_link l on l.unit_id = a.unit_id and %s
            join membership.unit u on u.id = a.unit_id
            where m.id = any (:members)
            and exists (select 1 from unnest(cast(:scopes as text[])) scope where starts_with(l.path, scope))
            order by m.sort_name, m.id
            """;

    private final JdbcClient sql;
    private final BlindIndex index;
    private final SealedValues values;

    JdbcPrivateSearch(JdbcClient sql, BlindIndex index, SealedValues values) {
        this.sql = sql;
        this.index = index;
        this.values = values;
    }

    @Override
    public List<PersonHit> byCitizenId(CitizenId id, List<UnitPath> scopes, LocalDate day) {
        return find(PrivateField.CITIZEN_ID, "p.citizen_id", id.digits(), scopes, day);
    }

    @Override
    public List<PersonHit> byPhone(Phone phone, List<UnitPath> scopes, LocalDate day) {
        return find(PrivateField.PHONE, "m.phone", phone.digits(), scopes, day);
    }

    private List<PersonHit> find(
            PrivateField field, String column, String value, List<UnitPath> scopes, LocalDate day) {
        var candidates = index.find(field, List.of(value));
        return sql
                .sql(SELECT.formatted(column, Dated.on("a"), Dated.on("l")))
                .param("members", candidates.stream().map(MemberId::value).toArray(UUID[]::new))
                .param("scopes", Columns.values(scopes))
                .param("day", day)
                .query((row, n) -> candidate(row, field))
                .list()
                .stream()
                .filter(candidate -> value.equals(candidate.kept()))
                .map(Candidate::hit)
                .distinct()
                .toList();
    }

    private Candidate candidate(ResultSet row, PrivateField field) throws SQLException {
        var member = new MemberId(Columns.id(row, "id"));
        var kept = row.getBytes("kept");
        return new Candidate(
                new PersonHit(member, row.getString("full_name"), Columns.text(row, "branch")),
                kept == null ? "" : values.open(member, field, kept));
    }

    private record Candidate(PersonHit hit, String kept) {}
}
