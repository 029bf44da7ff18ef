package vn.chiboso.membership.adapter.out.persistence;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.adapter.out.persistence.Traces.Work;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;

/**
 * What a reorganisation writes into the paths of those it takes along, and annuls when it is taken back. A guest from elsewhere has
 * another host, a guest whose home is where all go is no guest any more, everybody else has another home.
 */
@Component
class CollectiveActs {
    private static final String MOVED = """
            insert into membership.act (id, member_id, kind, on_day, unit_id, note, recorded_at, reorganisation_id)
            select uuidv7(), m.member_id, m.kind, m.on_day, case when m.kind <> 'HOSTING_ENDED' then cast(:to as uuid) end,
                (select r.decision_number from membership.reorganisation r where r.id = :op), :at, :op
            from (
                select t.member_id, greatest(:day, min(t.valid_from)) on_day,
                    case when bool_or(t.kind = 'HOME') then 'MOVED_COLLECTIVELY'
                        when exists (select 1 from membership.attachment h where h.member_id = t.member_id and h.kind = 'HOME'
                            and h.unit_id = :to and (h.valid_to is null or h.valid_to > :day)) then 'HOSTING_ENDED'
                        when exists (select 1 from membership.attachment h where h.member_id = t.member_id and h.kind = 'HOME'
                            and (h.valid_to is null or h.valid_to > :day)) then 'HOST_MOVED'
                        else 'MOVED_COLLECTIVELY' end kind
                from membership.attachment t
                where t.unit_id = :from and (t.valid_to is null or t.valid_to > :day)
                and (cast(:members as uuid[]) is null or t.member_id = any (cast(:members as uuid[])))
                group by t.member_id) m
            order by m.member_id
            """;
    private static final String ANNULLED = """
            insert into membership.act (id, member_id, kind, on_day, note, annuls_id, recorded_at, reorganisation_id)
            select uuidv7(), a.member_id, 'ANNULLED', a.on_day, a.note, a.id, :at, :op from membership.act a
            where a.reorganisation_id = :op and a.kind <> 'ANNULLED'
            and not exists (select 1 from membership.act x where x.annuls_id = a.id)
            """;

    private final JdbcClient sql;
    private final Clock clock;

    CollectiveActs(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Before the rows go over; needs the parameters {@code from}, {@code to} and {@code members}. */
    void write(Work work, Map<String, @Nullable Object> params) {
        sql.sql(MOVED)
                .param("op", work.id().value())
                .param("day", work.day())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .params(params)
                .update();
    }

    void annul(ReorganisationId id) {
        sql.sql(ANNULLED)
                .param("op", id.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
