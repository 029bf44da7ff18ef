package vn.chiboso.meetings.adapter.out.persistence.proceedings;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.api.VoteSubject;
import vn.chiboso.meetings.application.port.out.proceedings.VoteRules;
import vn.chiboso.meetings.domain.vote.VoteMode;
import vn.chiboso.meetings.domain.vote.VoteRule;

@Component
class SqlVoteRules implements VoteRules {
    private final JdbcClient sql;

    SqlVoteRules(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<VoteRule> inForce(VoteSubject subject, LocalDate day) {
        return sql.sql("""
                        select * from meetings.vote_rule
                        where subject = :subject and valid_from <= :day and (valid_to is null or valid_to >= :day)
                        order by valid_from desc limit 1
                        """)
                .param("subject", subject.name())
                .param("day", day)
                .query((rs, n) -> VoteRow.rule(rs, VoteMode.valueOf(Row.text(rs, "mode"))))
                .optional();
    }
}
