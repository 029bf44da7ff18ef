package vn.chiboso.membership.adapter.out.persistence;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.application.port.out.TransferSteps;
import vn.chiboso.membership.domain.transfer.Transfer;
import vn.chiboso.membership.domain.transfer.TransferId;
import vn.chiboso.membership.domain.transfer.TransferStep;
import vn.chiboso.membership.domain.transfer.TransferStep.Kind;

@Component
class JdbcTransferSteps implements TransferSteps {
    private final JdbcClient sql;
    private final Clock clock;

    JdbcTransferSteps(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public int add(Transfer after, Kind kind, LocalDate on, AccountId by) {
        var setsEnd = kind == Kind.OPENED || kind == Kind.EXTENDED || kind == Kind.RESUMED;
        // an end that was not somebody's word of this transfer keeps the words of the step before to that step
        var speaks = kind != Kind.ENDED && kind != Kind.RESUMED && kind != Kind.EXTENDED;
        return sql.sql("""
                insert into membership.transfer_step
                    (transfer_id, turn, step, on_day, until_day, paper_number, remark, taken_at, account_id)
                values (:id, (select coalesce(max(turn), 0) + 1 from membership.transfer_step where transfer_id = :id), :step,
                    :on, :until, :paper, :remark, :at, :by)
                returning turn
                """)
                .param("id", after.id().value())
                .param("step", kind.name())
                .param("on", on)
                .param("until", setsEnd ? after.until() : null)
                .param("paper", kind == Kind.SENT ? after.paperNumber() : null)
                .param("remark", speaks ? after.remark() : null)
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("by", by.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public List<TransferStep> of(TransferId transfer) {
        return sql.sql("select * from membership.transfer_step where transfer_id = :id order by turn")
                .param("id", transfer.value())
                .query(JdbcTransferSteps::step)
                .list();
    }

    private static TransferStep step(ResultSet row, int n) throws SQLException {
        var at = row.getObject("taken_at", OffsetDateTime.class);
        var by = Columns.uuid(row, "account_id");
        return new TransferStep(
                row.getInt("turn"),
                requireNonNull(Columns.word(row, "step", Kind.class)),
                row.getObject("on_day", LocalDate.class),
                Columns.day(row, "until_day"),
                Columns.text(row, "paper_number"),
                Columns.text(row, "remark"),
                at == null ? null : at.toInstant(),
                by == null ? null : new AccountId(by));
    }
}
