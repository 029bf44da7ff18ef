package vn.chiboso.membership.adapter.out.persistence;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.domain.HeldPosition;
import vn.chiboso.membership.domain.PositionId;

/** Posts that ended because another was given in their place, on table {@code position_ending}. */
@Component
class PostsGivenWay {
    /** One that began that very day never was: then the record holds all there is of it. */
    private static final String GIVE = """
            insert into membership.position_ending (position_id, member_id, unit_id, position, valid_from, given_basis,
                last_day, basis, gave_way_to, was_last_day)
            select p.id, p.member_id, p.unit_id, p.position, p.valid_from, p.basis,
                case when p.valid_from < :from then cast(:from as date) - 1 end, 'Giao người khác', :to, p.valid_to - 1
            from membership.position p where p.id = :id
            """;

    private static final String AGAIN = """
            update membership.position p set valid_to = e.was_last_day + 1 from membership.position_ending e
            where e.gave_way_to = :to and p.id = e.position_id and p.valid_to = e.last_day + 1 and %s
            """.formatted(free("p"));

    private static final String ANEW = """
            insert into membership.position (id, member_id, unit_id, position, valid_from, valid_to, basis)
            select e.position_id, e.member_id, e.unit_id, e.position, e.valid_from, e.was_last_day + 1, e.given_basis
            from membership.position_ending e where e.gave_way_to = :to and e.last_day is null and %s
            """.formatted(free("e"));

    private static final String FORGOTTEN = "delete from membership.position_ending where gave_way_to = :to";

    private final JdbcClient sql;

    PostsGivenWay(JdbcClient sql) {
        this.sql = sql;
    }

    void give(HeldPosition held, HeldPosition to) {
        sql.sql(GIVE)
                .param("id", held.id().value())
                .param("from", to.from())
                .param("to", to.id().value())
                .update();
    }

    /** That it gave way is no longer true: its record would say that a decision had ended it. */
    void back(PositionId taken) {
        for (var statement : List.of(AGAIN, ANEW, FORGOTTEN)) {
            sql.sql(statement).param("to", taken.value()).update();
        }
    }

    /** The same person was not given it again meanwhile. */
    private static String free(String row) {
        return """
                not exists (select from membership.position o where o.member_id = %1$s.member_id and o.unit_id = %1$s.unit_id
                    and o.position = %1$s.position and o.valid_from > %1$s.valid_from and (o.valid_to is null or o.valid_to > e.valid_from))
                """.formatted(row);
    }
}
