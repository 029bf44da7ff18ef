package vn.chiboso.membership.adapter.out.persistence;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.application.port.out.PracticeBook;
import vn.chiboso.membership.domain.practice.Lesson;

/** Table {@code practice_pass}. */
@Component
class JdbcPracticeBook implements PracticeBook {
    private final JdbcClient sql;

    JdbcPracticeBook(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Map<Lesson, LocalDate> passed(AccountId account, LocalDate since) {
        var passed = new EnumMap<Lesson, LocalDate>(Lesson.class);
        sql.sql("select * from membership.practice_pass where account_id = :account and passed_on >= :since")
                .param("account", account.value())
                .param("since", since)
                .query(row -> {
                    passed.put(
                            requireNonNull(Columns.word(row, "lesson", Lesson.class)),
                            requireNonNull(Columns.day(row, "passed_on")));
                });
        return passed;
    }

    @Override
    public void pass(AccountId account, Lesson lesson, LocalDate on) {
        sql.sql("""
                insert into membership.practice_pass (account_id, lesson, passed_on) values (:account, :lesson, :on)
                on conflict (account_id, lesson) do update set passed_on = excluded.passed_on
                """)
                .param("account", account.value())
                .param("lesson", lesson.name())
                .param("on", on)
                .update();
    }

    @Override
    public int forget(LocalDate before) {
        return sql.sql("delete from membership.practice_pass where passed_on < :before")
                .param("before", before)
                .update();
    }
}
