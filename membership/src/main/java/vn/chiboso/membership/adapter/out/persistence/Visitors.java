package vn.chiboso.membership.adapter.out.persistence;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.adapter.out.persistence.Traces.Relation;
import vn.chiboso.membership.adapter.out.persistence.Traces.Work;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.path.Path;
import vn.chiboso.membership.domain.reorganisation.Step;

/**
 * Whoever stayed in one of two branches and was counted in the other is at home where both became one: their status is again what
 * their path says it is there.
 */
@Component
class Visitors {
    private static final String BETWEEN = """
            select h.member_id from membership.attachment h join membership.attachment g on g.member_id = h.member_id
            where h.kind = 'HOME' and g.kind = 'HOST' and (h.unit_id, g.unit_id) in ((:from, :to), (:to, :from))
            and (h.valid_to is null or h.valid_to > :day) and (g.valid_to is null or g.valid_to > :day)
            and (cast(:members as uuid[]) is null or h.member_id = any (cast(:members as uuid[]))) order by 1
            """;
    private static final String THEIRS = "t.member_id = :member and t.unit_id = :to and t.status = 'TRANSFERRED_OUT'";

    private final JdbcClient sql;
    private final Traces traces;
    private final ActRows acts;

    Visitors(JdbcClient sql, Traces traces, ActRows acts) {
        this.sql = sql;
        this.traces = traces;
        this.acts = acts;
    }

    /** Before anybody goes over. */
    List<MemberId> between(Work work, Map<String, @Nullable Object> params) {
        return sql.sql(BETWEEN)
                .param("day", work.day())
                .params(params)
                .query((row, n) -> new MemberId(Columns.id(row, "member_id")))
                .list();
    }

    /** After all went over. */
    void comeHome(Work work, Step.Transfer step, List<MemberId> visitors) {
        for (var member : visitors) {
            var timeline = new Path(member, acts.of(member)).timeline();
            timeline.status(step.to(), work.day()).ifPresent(status -> {
                var params = Map.of("member", member.value(), "to", step.to().value(), "status", status.name());
                traces.update(work, Relation.STATUS, "status = :status", THEIRS + " and t.valid_from >= :day", params);
                traces.follow(
                        work,
                        Relation.STATUS,
                        THEIRS,
                        "id, member_id, unit_id, valid_from, valid_to, status",
                        "uuidv7(), member_id, unit_id, :day, valid_to, :status from gone",
                        params);
            });
        }
    }
}
