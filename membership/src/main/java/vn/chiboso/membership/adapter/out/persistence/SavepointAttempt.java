package vn.chiboso.membership.adapter.out.persistence;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.application.port.out.Attempt;

/** A savepoint of the transaction's connection; what is tried writes by SQL alone, since JPA would remember more. */
@Component
class SavepointAttempt implements Attempt {
    private final JdbcClient sql;

    SavepointAttempt(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void of(Runnable work) {
        sql.sql("savepoint attempt").update();
        try {
            work.run();
        } catch (RuntimeException e) {
            sql.sql("rollback to savepoint attempt").update();
            throw e;
        } finally {
            sql.sql("release savepoint attempt").update();
        }
    }
}
