package vn.chiboso.membership.adapter.out.persistence;

import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.application.port.out.Rules;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.RuleBook;

/** Rules from table {@code rule}. */
@Component
class JdbcRules implements Rules {
    private final JdbcClient sql;

    JdbcRules(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public RuleBook all() {
        return new RuleBook(sql.sql("select * from membership.rule order by code, valid_from")
                .query((row, n) -> new Rule(
                        code(row.getString("code")),
                        row.getInt("amount"),
                        row.getObject("valid_from", java.time.LocalDate.class),
                        Columns.day(row, "valid_to"),
                        row.getString("legal_basis")))
                .list());
    }

    private static Rule.Code code(String word) {
        return Arrays.stream(Rule.Code.values())
                .filter(c -> c.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
