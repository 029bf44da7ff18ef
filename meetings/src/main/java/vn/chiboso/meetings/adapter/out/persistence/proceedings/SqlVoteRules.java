package vn.chiboso.meetings.adapter.out.persistence.proceedings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.api.VoteSubject;
import vn.chiboso.meetings.application.port.out.proceedings.VoteRules;
import vn.chiboso.meetings.domain.vote.Comparison;
import vn.chiboso.meetings.domain.vote.Deduction;
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
                .query((rs, n) -> rule(rs))
                .optional();
    }

    private static VoteRule rule(ResultSet rs) throws SQLException {
        return new VoteRule(
                Row.name(rs, "subject", VoteSubject.class),
                rs.getInt("numerator"),
                rs.getInt("denominator"),
                Row.name(rs, "comparison", Comparison.class),
                Row.texts(rs, "deductions").stream().map(Deduction::valueOf).collect(Collectors.toSet()),
                Row.name(rs, "mode", VoteMode.class),
                Row.text(rs, "legal_basis"));
    }
}
