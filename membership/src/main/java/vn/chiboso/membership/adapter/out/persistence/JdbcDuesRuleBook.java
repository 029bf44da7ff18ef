package vn.chiboso.membership.adapter.out.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.application.port.out.DuesRuleBook;
import vn.chiboso.membership.domain.dues.DuesRule;
import vn.chiboso.membership.domain.dues.DuesRules;

/** Table {@code dues_rule}: dated rows, so this is SQL. */
@Component
class JdbcDuesRuleBook implements DuesRuleBook {
    private final JdbcClient sql;

    JdbcDuesRuleBook(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public DuesRules all() {
        return new DuesRules(sql.sql(
                        "select * from membership.dues_rule where replaced_at is null order by code, valid_from")
                .query((row, n) -> new DuesRule(
                        DuesRule.Code.of(row.getString("code")),
                        Objects.requireNonNull(Columns.word(row, "measure", DuesRule.Measure.class)),
                        row.getBigDecimal("amount").stripTrailingZeros(),
                        row.getObject("valid_from", LocalDate.class),
                        Columns.day(row, "valid_to"),
                        row.getString("legal_basis")))
                .list());
    }

    @Override
    public void lock() {
        sql.sql("lock table membership.dues_rule in share row exclusive mode").update();
    }

    @Override
    public void add(DuesRule row, String by, Instant at) {
        sql.sql("""
                update membership.dues_rule set valid_to = :from
                where code = :code and valid_from < :from and (valid_to is null or valid_to > :from) and replaced_at is null
                """)
                .param("code", row.code().word())
                .param("from", row.validFrom())
                .update();
        sql.sql(
                        "update membership.dues_rule set replaced_at = :at where code = :code and valid_from = :from and replaced_at is null")
                .param("code", row.code().word())
                .param("from", row.validFrom())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        sql.sql("""
                insert into membership.dues_rule (code, measure, amount, valid_from, valid_to, legal_basis, added_by, added_at)
                values (:code, :measure, :amount, :from, :to, :basis, :by, :at)
                """)
                .param("code", row.code().word())
                .param("measure", row.measure().name())
                .param("amount", row.amount())
                .param("from", row.validFrom())
                .param("to", row.validTo())
                .param("basis", row.legalBasis())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
