package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What two transactions at the same time need of a test. */
final class AtOnce {
    private AtOnce() {}

    /** Each on a thread of its own: a pool of the machine's size may have but one. */
    static CompletableFuture<Void> begin(Runnable work) {
        return CompletableFuture.runAsync(work, task -> Thread.ofVirtual().start(task));
    }

    static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Until that many others wait for a lock that somebody has. Asked on the caller's own connection, if it is in a transaction; fails when
     * they do not come to it.
     */
    static void untilWaiting(JdbcClient sql, int many) {
        var end = Instant.now().plusSeconds(10);
        while (waiting(sql) < many) {
            assertThat(Instant.now()).as("%d wait for a lock", many).isBefore(end);
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** A transaction sees who works as it first saw it, unless it forgets that; locks it always sees as they are. */
    private static int waiting(JdbcClient sql) {
        sql.sql("select pg_stat_clear_snapshot()::text").query(String.class).list();
        return sql.sql("""
                select count(distinct l.pid) from pg_locks l join pg_stat_activity a on a.pid = l.pid
                where not l.granted and a.datname = current_database()
                """).query(Integer.class).single();
    }
}
