package vn.chiboso.membership.adapter.out.persistence;

import vn.chiboso.membership.api.MemberView;

/**
 * Whether somebody is a full member on a day, as {@link MemberView#official} says it, of what the acts of the path tell. The status row says it
 * by itself of most people, so the acts are read of those alone whom something keeps from the life of the branch.
 */
final class OfficialRank {
    /**
     * Of the acts that give a rank, those that count; a rank told late counts from the day the person was entered. {@code offset 0} keeps the
     * planner from finding that day again wherever it is named.
     */
    private static final String RANKS = """
            select k.seq, k.kind, k.status, case when k.kind <> 'BECAME_OFFICIAL' then k.on_day else greatest(k.on_day, (
                    select max(n.on_day) from membership.act n
                    where n.member_id = k.member_id and n.kind = 'ENTERED' and n.seq < k.seq)) end counts
            from membership.act k
            where k.member_id = any (array(select r.id from membership.member r where r.id = m.id or r.merged_into = m.id))
                and (k.kind in ('ENTERED', 'CEREMONY_HELD', 'BECAME_OFFICIAL')
                    or k.kind = 'NOTED' and k.status in ('OFFICIAL', 'PROBATIONARY'))
                and not exists (select 1 from membership.act x where x.annuls_id = k.id)
            offset 0""";

    /** The list book speaks of the day for whom no act brought it; a book that still says probation after the decision does not count. */
    private static final String SAID = """
            select case
                when not coalesce(bool_or(e.kind in ('CEREMONY_HELD', 'BECAME_OFFICIAL')), false)
                    then coalesce(m.official_on <= %2$s, %3$s, true)
                when (array_agg(e.kind order by e.counts desc, e.seq desc)
                    filter (where e.counts <= %2$s and e.kind <> 'NOTED'))[1] = 'BECAME_OFFICIAL' then true
                else coalesce(%3$s, true) end
            from (%1$s) e""";

    private static final String LAST = """
            (array_agg(e.kind = 'BECAME_OFFICIAL' or coalesce(e.status, 'PROBATIONARY') <> 'PROBATIONARY'
                order by e.counts desc, e.seq desc) filter (where e.counts <= %s))[1]""";

    private OfficialRank() {}

    /**
     * An expression for somebody {@code m} with the status row {@code s}.
     *
     * @param home condition that the roll is the one of the branch that counts the person
     * @param day  the day, as an expression
     */
    static String on(String home, String day) {
        return """
                case when s.status = 'OFFICIAL' then true when s.status in ('PROBATIONARY', 'HOSTED') or not (%s) then false
                else (%s) end""".formatted(home, SAID.formatted(RANKS, day, LAST.formatted(day)));
    }
}
