package vn.chiboso.meetings.adapter.out.persistence.proceedings;

/** Counts everything about a set of meetings in one statement; every table is met once, through the meetings chosen. */
final class FactSql {
    private FactSql() {}

    /** {@code condition} chooses rows of {@code meetings.meeting m}. */
    static String where(String condition) {
        return CHOSEN.formatted(condition) + COUNTS;
    }

    private static final String CHOSEN = """
            with m as materialized (
                select m.*, (coalesce(m.opened_at, m.starts_at) at time zone 'Asia/Ho_Chi_Minh')::date as day
                from meetings.meeting m where %s
            ),
            """;

    private static final String COUNTS = """
            excused as (
                select e.meeting_id, e.member_id
                from m join meetings.absence_excuse e on e.meeting_id = m.id
                group by e.meeting_id, e.member_id
                having (array_agg(e.accepted order by e.turn desc))[1]
            ),
            seats as (
                select m.id,
                    count(s.*) filter (where s.status <> 'HOSTED') as on_roll,
                    count(s.*) filter (where s.role = 'EXPECTED') as expected,
                    count(s.*) filter (where s.role = 'EXPECTED' and s.presence = 'IN_PERSON') as in_person,
                    count(s.*) filter (where s.role = 'EXPECTED' and s.presence = 'ONLINE') as online,
                    count(s.*) filter (where s.role = 'EXPECTED' and s.presence = 'ABSENT_WITH_REASON') as with_reason,
                    count(s.*) filter (where s.role = 'EXPECTED' and s.presence = 'ABSENT_WITHOUT_REASON'
                        and x.member_id is null) as without_reason,
                    count(s.*) filter (where s.role = 'EXPECTED' and s.presence = 'ABSENT_WITHOUT_REASON'
                        and x.member_id is not null) as excused_later,
                    count(s.*) filter (where s.role = 'EXPECTED' and s.presence = 'UNKNOWN') as not_called,
                    count(distinct p.member_id) filter (where s.role = 'EXPECTED') as speakers
                from m join meetings.seat s on s.meeting_id = m.id
                    left join (select distinct x.meeting_id, x.member_id from m join meetings.speech x on x.meeting_id = m.id) p
                        on p.meeting_id = s.meeting_id and p.member_id = s.member_id
                    left join excused x on x.meeting_id = s.meeting_id and x.member_id = s.member_id
                group by m.id
            ),
            invited as (
                select m.id, count(*) as invited,
                    count(*) filter (where s.presence in ('IN_PERSON', 'ONLINE')) as present
                from m
                    join meetings.announcement_person a on a.meeting_id = m.id and a.round = m.round and a.role = 'INVITED'
                    left join meetings.seat s on s.meeting_id = m.id and s.member_id = a.member_id
                group by m.id
            ),
            agenda as (
                select m.id, array_agg(i.title order by i.position) as titles, count(*) as items,
                    count(p.finished_at) as finished
                from m join meetings.agenda_item i on i.meeting_id = m.id
                    left join meetings.item_progress p on p.meeting_id = m.id and p.item_id = i.id
                group by m.id
            ),
            papers as (
                select m.id, count(distinct p.file_id) as papers,
                    max(p.attached_at) filter (where m.opened_at is null or p.attached_at <= m.opened_at) as last_at
                from m join meetings.agenda_paper p on p.meeting_id = m.id
                group by m.id
            ),
            votes as (
                select m.id, bool_or(v.subject = 'RESOLUTION') as resolution, bool_or(v.subject = 'SELF_SCORE') as score
                from m join meetings.vote v on v.meeting_id = m.id and v.state = 'DECIDED'
                    and v.base > 0 and v.in_favour >= v.required
                group by m.id
            ),
            assigned as (
                select distinct m.id from m
                    join meetings.resolution r on r.meeting_id = m.id and r.state = 'ADOPTED'
                    join meetings.task t on t.resolution_id = r.id
            ),
            committee as (
                select m.id, bool_or(c.concluded_at <= coalesce(m.opened_at, m.starts_at)) as met
                from m join meetings.meeting c on c.prepares = m.id and c.kind = 'COMMITTEE' and c.state <> 'CANCELLED'
                group by m.id
            ),
            before as (
                select m.id,
                    max((e.opened_at at time zone 'Asia/Ho_Chi_Minh')::date) as day
                from m join meetings.meeting e on e.unit_id = m.unit_id and e.kind = 'REGULAR' and e.opened_at is not null
                    and e.starts_at < m.starts_at and e.id <> m.id
                group by m.id
            ),
            tasks as (
                select m.id, count(*) as due, count(*) filter (where t.done_on <= t.deadline) as on_time
                from m
                    left join before b on b.id = m.id
                    join meetings.resolution r on r.unit_id = m.unit_id and r.state = 'ADOPTED' and r.meeting_day < m.day
                    join meetings.task t on t.resolution_id = r.id and t.deadline <= m.day
                        and (b.day is null or t.deadline > b.day)
                group by m.id
            ),
            session as (
                select m.id, sum(floor(extract(epoch from e.concluded_at - e.opened_at) / 60)) as minutes
                from m join meetings.meeting e on e.unit_id = m.unit_id and e.id <> m.id
                    and e.kind in ('REGULAR', 'THEMATIC') and e.kind <> m.kind
                    and (e.opened_at at time zone 'Asia/Ho_Chi_Minh')::date = m.day
                    and e.concluded_at is not null
                where m.kind in ('REGULAR', 'THEMATIC') and m.opened_at is not null
                group by m.id
            ),
            rules as (
                select distinct on (m.id, r.key) m.id, r.key, r.value
                from m join meetings.rule_value r
                    on r.key in ('MINIMUM_MINUTES', 'COMBINED_MINUTES', 'EXPECTED_DAY', 'FIRST_WEEK_LAST_DAY')
                    and r.replaced_at is null and starts_with(m.unit_path, r.unit_path)
                    and m.day >= r.valid_from and (r.valid_to is null or m.day <= r.valid_to)
                order by m.id, r.key, length(r.unit_path) desc, r.valid_from desc
            ),
            rule as (
                select id, max(value) filter (where key = 'MINIMUM_MINUTES') as minimum_minutes,
                    max(value) filter (where key = 'COMBINED_MINUTES') as combined_minutes,
                    max(value) filter (where key = 'EXPECTED_DAY') as expected_day,
                    max(value) filter (where key = 'FIRST_WEEK_LAST_DAY') as last_day
                from rules group by id
            )
            select m.*, s.on_roll, s.expected, s.in_person, s.online, s.with_reason, s.without_reason, s.excused_later, s.not_called, s.speakers,
                coalesce(i.invited, 0) as invited, coalesce(i.present, 0) as invited_present,
                coalesce(a.titles, array[]::text[]) as titles, coalesce(a.items, 0) as items,
                coalesce(a.finished, 0) as finished,
                coalesce(p.papers, 0) as papers, p.last_at, coalesce(v.resolution, false) as voted_resolution,
                coalesce(v.score, false) as voted_score, g.id is not null as tasks_assigned, c.met as committee_met,
                coalesce(t.due, 0) as tasks_due, coalesce(t.on_time, 0) as tasks_on_time,
                n.adopted_at as minutes_adopted_at, h.posted_at, x.minutes as other_half, rule.minimum_minutes, rule.combined_minutes, rule.expected_day, rule.last_day
            from m
                left join seats s on s.id = m.id
                left join invited i on i.id = m.id
                left join agenda a on a.id = m.id
                left join papers p on p.id = m.id
                left join votes v on v.id = m.id
                left join assigned g on g.id = m.id
                left join committee c on c.id = m.id
                left join tasks t on t.id = m.id
                left join session x on x.id = m.id
                left join rule on rule.id = m.id
                left join meetings.minutes n on n.meeting_id = m.id
                left join meetings.handbook_posting h on h.meeting_id = m.id
            order by m.unit_path, m.starts_at, m.id
            """;
}
