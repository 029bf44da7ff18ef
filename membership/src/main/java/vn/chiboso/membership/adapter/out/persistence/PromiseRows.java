package vn.chiboso.membership.adapter.out.persistence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.Commitments;
import vn.chiboso.membership.domain.alert.PromiseFacts;
import vn.chiboso.membership.domain.handbook.CommitmentStep;

/** Who is asked for a yearly commitment, and where theirs stand: two queries for any number of branches. */
@Component
class PromiseRows {
    private final JdbcClient sql;
    private final Commitments commitments;

    PromiseRows(JdbcClient sql, Commitments commitments) {
        this.sql = sql;
        this.commitments = commitments;
    }

    Map<UnitId, List<PromiseFacts>> of(UUID[] units, @Nullable MemberId member, LocalDate day) {
        var asked = new HashMap<MemberId, UnitId>();
        var since = new HashMap<MemberId, LocalDate>();
        sql.sql("""
                select a.unit_id, a.member_id, m.ceremony_on from membership.attachment a
                join membership.member m on m.id = a.member_id
                join membership.status s on s.member_id = a.member_id and s.unit_id = a.unit_id and %s
                where a.unit_id = any (:units) and a.kind = 'HOME' and %s and s.status in ('OFFICIAL', 'PROBATIONARY')
                    and a.member_id = coalesce(cast(:member as uuid), a.member_id)
                """.formatted(Dated.on("s"), Dated.on("a")))
                .param("units", units)
                .param("member", member == null ? null : member.value())
                .param("day", day)
                .query(row -> {
                    var id = new MemberId(Columns.id(row, "member_id"));
                    asked.put(id, new UnitId(Columns.id(row, "unit_id")));
                    since.put(id, Columns.day(row, "ceremony_on"));
                });
        var year = day.getYear();
        var stands = new HashMap<Map.Entry<MemberId, Integer>, CommitmentStep>();
        commitments
                .stands(asked.keySet(), year - 1, year)
                .forEach(stand -> stands.put(Map.entry(stand.member(), stand.year()), stand.step()));
        return asked.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        Collectors.mapping(
                                each -> new PromiseFacts(
                                        each.getKey(),
                                        since.get(each.getKey()),
                                        stands.get(Map.entry(each.getKey(), year)),
                                        stands.get(Map.entry(each.getKey(), year - 1))),
                                Collectors.toList())));
    }
}
