package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What triggers keep per unit, beside the same counted from the rows: tests that write rolls ask it when they are done. */
final class KeptCounts {
    private static final String DIFFERENT = """
            select l.path, c.members || ' ' || c.official || ' ' || c.probationary || ' ' || c.exempt || ' '
                || c.temporarily_exempt || ' ' || c.suspended || ' ' || c.transferred_out || ' ' || c.hosted kept,
                coalesce(a.members, 0) || ' ' || coalesce(s.counts, '0 0 0 0 0 0 0') counted
            from membership.unit_link l
            left join membership.unit_count c on c.unit_id = l.unit_id and c.path = l.path
            left join (select unit_id, count(*) members from membership.attachment
                where kind = 'HOME' and valid_to is null group by unit_id) a on a.unit_id = l.unit_id
            left join (select unit_id, count(*) filter (where status = 'OFFICIAL')
                || ' ' || count(*) filter (where status = 'PROBATIONARY') || ' ' || count(*) filter (where status = 'EXEMPT')
                || ' ' || count(*) filter (where status = 'TEMPORARILY_EXEMPT')
                || ' ' || count(*) filter (where status = 'SUSPENDED')
                || ' ' || count(*) filter (where status = 'TRANSFERRED_OUT')
                || ' ' || count(*) filter (where status = 'HOSTED') counts
                from membership.status where valid_to is null group by unit_id) s on s.unit_id = l.unit_id
            where l.valid_to is null
            """;

    private KeptCounts() {}

    /** Every standing unit has a row at its place, nobody else has, and all numbers are those of today's rows. */
    static void areRight(JdbcClient sql) {
        assertThat(sql.sql("select path, kept, counted from (" + DIFFERENT + ") d where kept is distinct from counted")
                        .query()
                        .listOfRows())
                .isEmpty();
        assertThat(sql.sql("""
                        select count(*) from membership.unit_count c where not exists (
                            select 1 from membership.unit_link l where l.unit_id = c.unit_id and l.valid_to is null)
                        """).query(Integer.class).single()).isZero();
        peopleStandWhereTheyAre(sql);
    }

    /** And so is everybody by whom officers pick people. */
    private static void peopleStandWhereTheyAre(JdbcClient sql) {
        assertThat(sql.sql("""
                with place as (
                    select a.member_id, a.unit_id, l.path, s.status, u.branch_type, m.birth_year, m.decision_on
                    from membership.attachment a
                    join membership.member m on m.id = a.member_id
                    join membership.unit u on u.id = a.unit_id
                    join membership.unit_link l on l.unit_id = a.unit_id and l.valid_to is null
                    left join membership.status s on s.member_id = a.member_id and s.unit_id = a.unit_id and s.valid_to is null
                    where a.kind = 'HOME' and a.valid_to is null)
                (select 'lacking', p.* from place p except select 'lacking', k.* from membership.person_place k)
                union all
                (select 'wrong', k.* from membership.person_place k except select 'wrong', p.* from place p)
                """).query().listOfRows()).isEmpty();
    }
}
