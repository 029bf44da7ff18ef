package vn.chiboso.meetings.adapter.out.persistence.proceedings;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.application.port.out.PersonTasks;
import vn.chiboso.membership.api.MemberId;

/** Many tasks of one person at once: SQL. */
@Component
class JdbcPersonTasks implements PersonTasks {
    private final JdbcClient sql;

    JdbcPersonTasks(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void handOver(MemberId gone, MemberId kept) {
        run("""
                with moved as (
                    update meetings.task set owner_id = :kept, version = version + 1
                    where owner_id = :gone and state in ('PLANNED', 'GIVEN') returning id)
                insert into meetings.task_heir (task_id, gone_id, kept_id, co_worker)
                select id, :gone, :kept, false from moved on conflict do nothing
                """, gone, kept);
        run("""
                with moved as (
                    update meetings.task_co_worker w set member_id = :kept from meetings.task t
                    where t.id = w.task_id and w.member_id = :gone and t.state in ('PLANNED', 'GIVEN') and not exists (
                        select 1 from meetings.task_co_worker k where k.task_id = w.task_id and k.member_id = :kept)
                    returning w.task_id)
                insert into meetings.task_heir (task_id, gone_id, kept_id, co_worker)
                select task_id, :gone, :kept, true from moved on conflict do nothing
                """, gone, kept);
    }

    @Override
    public void handBack(MemberId gone, MemberId kept) {
        run("""
                update meetings.task t set owner_id = :gone, version = t.version + 1 from meetings.task_heir h
                where h.task_id = t.id and h.gone_id = :gone and h.kept_id = :kept and not h.co_worker
                and t.owner_id = :kept and t.state in ('PLANNED', 'GIVEN')
                """, gone, kept);
        run("""
                update meetings.task_co_worker w set member_id = :gone from meetings.task_heir h
                where h.task_id = w.task_id and h.gone_id = :gone and h.kept_id = :kept and h.co_worker and w.member_id = :kept
                """, gone, kept);
        run("delete from meetings.task_heir where gone_id = :gone and kept_id = :kept", gone, kept);
    }

    private void run(String statement, MemberId gone, MemberId kept) {
        sql.sql(statement)
                .param("gone", gone.value())
                .param("kept", kept.value())
                .update();
    }
}
