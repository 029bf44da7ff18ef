package vn.chiboso.membership.adapter.out.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.PositionId;
import vn.chiboso.membership.domain.alert.PostFacts;

/**
 * Committee posts of branches that have a last day and are not given again: to the same person later on, or from the day after to
 * somebody else where only one holds the post.
 */
@Component
class EndingPostRows {
    private final JdbcClient sql;

    EndingPostRows(JdbcClient sql) {
        this.sql = sql;
    }

    Map<UnitId, List<PostFacts>> of(UUID[] units, LocalDate day) {
        var found = new HashMap<UnitId, List<PostFacts>>();
        sql.sql("""
                select p.id, p.unit_id, p.member_id, m.full_name, p.position, p.valid_to - 1 last_day
                from membership.position p join membership.member m on m.id = p.member_id
                where p.unit_id = any (:units) and p.position in ('SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER')
                    and p.valid_to is not null and %s
                    and not exists (
                        select 1 from membership.position n
                        where n.unit_id = p.unit_id and n.valid_from >= p.valid_to and (n.position = p.position
                            and (n.member_id = p.member_id
                                or n.valid_from = p.valid_to and p.position in ('SECRETARY', 'DEPUTY_SECRETARY'))
                            -- who comes to lead the committee stays in it
                            or p.position = 'COMMITTEE_MEMBER' and n.member_id = p.member_id
                                and n.position in ('SECRETARY', 'DEPUTY_SECRETARY')))
                order by last_day, p.id
                """.formatted(Dated.on("p")))
                .param("units", units)
                .param("day", day)
                .query(row -> {
                    found.computeIfAbsent(new UnitId(Columns.id(row, "unit_id")), of -> new ArrayList<>())
                            .add(new PostFacts(
                                    new PositionId(Columns.id(row, "id")),
                                    new MemberId(Columns.id(row, "member_id")),
                                    row.getString("full_name"),
                                    Position.valueOf(row.getString("position")),
                                    Objects.requireNonNull(Columns.day(row, "last_day"))));
                });
        return found;
    }
}
