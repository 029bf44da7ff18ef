package vn.chiboso.membership.adapter.out.persistence;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.Transfers;
import vn.chiboso.membership.domain.transfer.Transfer;
import vn.chiboso.membership.domain.transfer.TransferId;
import vn.chiboso.membership.domain.transfer.TransferKind;
import vn.chiboso.membership.domain.transfer.TransferLine;
import vn.chiboso.membership.domain.transfer.TransferReason;
import vn.chiboso.membership.domain.transfer.TransferState;

/** Transfers: one flat row each, which is locked before it changes and listed from two sides; so this is SQL. */
@Component
class JdbcTransfers implements Transfers {
    static final String LINES = """
            select t.*, m.full_name, h.name home_name, coalesce(d.name, t.place) destination_name
            from membership.transfer t join membership.member m on m.id = t.member_id
            join membership.unit h on h.id = t.home_id left join membership.unit d on d.id = t.destination_id
            """;

    private final JdbcClient sql;
    private final Clock clock;

    JdbcTransfers(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Optional<Transfer> find(TransferId id) {
        return sql.sql("select * from membership.transfer where id = :id")
                .param("id", id.value())
                .query(JdbcTransfers::transfer)
                .optional();
    }

    @Override
    public Optional<Transfer> lock(TransferId id) {
        return sql.sql("select * from membership.transfer where id = :id for update")
                .param("id", id.value())
                .query(JdbcTransfers::transfer)
                .optional();
    }

    @Override
    public Optional<Transfer> runningOf(MemberId member) {
        return sql.sql("""
                select * from membership.transfer where member_id = :member and state in ('OPENED', 'SENT', 'REFUSED')
                """)
                .param("member", member.value())
                .query(JdbcTransfers::transfer)
                .optional();
    }

    @Override
    public Optional<TransferLine> line(TransferId id) {
        return sql.sql(LINES + "where t.id = :id")
                .param("id", id.value())
                .query(JdbcTransfers::line)
                .optional();
    }

    @Override
    public void keep(Transfer transfer) {
        var destination = transfer.destination();
        sql.sql("""
                insert into membership.transfer (id, member_id, kind, home_id, destination_id, place, reason, begun_on, until_day,
                    state, paper_number, paper_issuer, sent_on, settled_on, remark, created_at)
                values (:id, :member, :kind, :home, :destination, :place, :reason, :begun, :until, :state, :number, :issuer, :sent,
                    :settled, :remark, :at)
                on conflict (id) do update set until_day = :until, state = :state, paper_number = :number,
                    paper_issuer = :issuer, sent_on = :sent, settled_on = :settled, remark = :remark,
                    version = transfer.version + 1
                """)
                .param("id", transfer.id().value())
                .param("member", transfer.member().value())
                .param("kind", transfer.kind().name())
                .param("home", transfer.home().value())
                .param("destination", destination == null ? null : destination.value())
                .param("place", transfer.place())
                .param("reason", transfer.reason().name())
                .param("begun", transfer.begunOn())
                .param("until", transfer.until())
                .param("state", transfer.state().name())
                .param("number", transfer.paperNumber())
                .param("issuer", transfer.paperIssuer())
                .param("sent", transfer.sentOn())
                .param("settled", transfer.settledOn())
                .param("remark", transfer.remark())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<TransferLine> of(UnitId unit) {
        return sql.sql(LINES + """
                where t.id in (select id from membership.transfer where home_id = :unit
                               union select id from membership.transfer where destination_id = :unit and sent_on is not null)
                order by t.state in ('OPENED', 'SENT', 'REFUSED') desc, t.state = 'RECEIVED' and t.kind = 'TEMPORARY' desc,
                    coalesce(t.settled_on, t.begun_on) desc, t.id limit 100
                """)
                .param("unit", unit.value())
                .query(JdbcTransfers::line)
                .list();
    }

    static TransferLine line(ResultSet row, int n) throws SQLException {
        return new TransferLine(
                transfer(row, n),
                row.getString("full_name"),
                row.getString("home_name"),
                row.getString("destination_name"));
    }

    private static Transfer transfer(ResultSet row, int n) throws SQLException {
        var destination = Columns.uuid(row, "destination_id");
        return new Transfer(
                new TransferId(Columns.id(row, "id")),
                new MemberId(Columns.id(row, "member_id")),
                requireNonNull(Columns.word(row, "kind", TransferKind.class)),
                new UnitId(Columns.id(row, "home_id")),
                destination == null ? null : new UnitId(destination),
                Columns.text(row, "place"),
                requireNonNull(Columns.word(row, "reason", TransferReason.class)),
                row.getObject("begun_on", LocalDate.class),
                Columns.day(row, "until_day"),
                requireNonNull(Columns.word(row, "state", TransferState.class)),
                Columns.text(row, "paper_number"),
                Columns.text(row, "paper_issuer"),
                Columns.day(row, "sent_on"),
                Columns.day(row, "settled_on"),
                Columns.text(row, "remark"),
                row.getLong("version"));
    }
}
