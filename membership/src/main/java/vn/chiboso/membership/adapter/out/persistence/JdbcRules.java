package vn.chiboso.membership.adapter.out.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
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
        return new RuleBook(sql.sql("select * from membership.rule where replaced_at is null order by code, valid_from")
                .query((row, n) -> new Rule(
                        code(row.getString("code")),
                        row.getInt("amount"),
                        row.getObject("valid_from", java.time.LocalDate.class),
                        Columns.day(row, "valid_to"),
                        row.getString("legal_basis"),
                        row.getBoolean("to_verify")))
                .list());
    }

    @Override
    public void lock() {
        sql.sql("lock table membership.rule in share row exclusive mode").update();
    }

    @Override
    public void add(Rule row, String by, Instant at) {
        sql.sql("""
                update membership.rule set valid_to = :from
                where code = :code and valid_from < :from and (valid_to is null or valid_to > :from) and replaced_at is null
                """)
                .param("code", row.code().word())
                .param("from", row.validFrom())
                .update();
        sql.sql(
                        "update membership.rule set replaced_at = :at where code = :code and valid_from = :from and replaced_at is null")
                .param("code", row.code().word())
                .param("from", row.validFrom())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        sql.sql("""
                insert into membership.rule (code, amount, valid_from, valid_to, legal_basis, to_verify, added_by, added_at)
                values (:code, :amount, :from, :to, :basis, :verify, :by, :at)
                """)
                .param("code", row.code().word())
                .param("amount", row.amount())
                .param("from", row.validFrom())
                .param("to", row.validTo())
                .param("basis", row.legalBasis())
                .param("verify", row.toVerify())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Rule.Code code(String word) {
        return Arrays.stream(Rule.Code.values())
                .filter(c -> c.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
