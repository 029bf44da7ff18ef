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
    /** As long as something is to be done, who took a merged branch over acts for it. */
    static final String OPEN =
            "(t.state in ('OPENED', 'SENT', 'REFUSED') or t.state = 'RECEIVED' and t.kind = 'TEMPORARY')";

    private static final String SELECT = """
            select t.*, case when %1$s then membership.standing_unit(t.home_id) else t.home_id end home_now,
                case when %1$s then membership.standing_unit(t.destination_id) else t.destination_id end destination_now
            from membership.transfer t\s""".formatted(OPEN);

    static final String LINES = """
            select t.*, m.full_name, h.name home_name, coalesce(d.name, t.place) destination_name
            from (%s) t join membership.member m on m.id = t.member_id
            join membership.unit h on h.id = t.home_now left join membership.unit d on d.id = t.destination_now
            """.formatted(SELECT);

    private final JdbcClient sql;
    private final Clock clock;

    JdbcTransfers(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Optional<Transfer> find(TransferId id) {
        return sql.sql(SELECT + "where t.id = :id")
                .param("id", id.value())
                .query(JdbcTransfers::transfer)
                .optional();
    }

    @Override
    public Optional<Transfer> lock(TransferId id) {
        return sql.sql(SELECT + "where t.id = :id for update of t")
                .param("id", id.value())
                .query(JdbcTransfers::transfer)
                .optional();
    }

    @Override
    public Optional<Transfer> runningOf(MemberId member) {
        return sql.sql(SELECT + "where t.member_id = :member and t.state in ('OPENED', 'SENT', 'REFUSED')")
                .param("member", member.value())
                .query(JdbcTransfers::transfer)
                .optional();
    }

    @Override
    public List<Transfer> lockOpenOf(MemberId member) {
        return sql.sql(SELECT + "where t.member_id = :member and " + OPEN + " order by t.id for update of t")
                .param("member", member.value())
                .query(JdbcTransfers::transfer)
                .list();
    }

    @Override
    public Optional<Transfer> openOf(MemberId member) {
        // who is on a stay may be about to leave for good
        return sql.sql(SELECT + "where t.member_id = :member and " + OPEN
                        + " order by t.state = 'RECEIVED', t.id limit 1")
                .param("member", member.value())
                .query(JdbcTransfers::transfer)
                .optional();
    }

    @Override
    public List<Transfer> waitingAt(UnitId unit) {
        return sql.sql(UnitRows.WITH_MERGED + SELECT + """
                where t.id in (select id from membership.transfer where home_id in (select id from old) and state = 'REFUSED'
                               union select id from membership.transfer
                               where destination_id in (select id from old) and state = 'SENT')
                order by t.sent_on, t.id
                """)
                .param("unit", unit.value())
                .query(JdbcTransfers::transfer)
                .list();
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
    public List<TransferLine> of(UnitId unit, int from, int most) {
        return sql.sql(UnitRows.WITH_MERGED + LINES + """
                where t.id in (select id from membership.transfer where home_id in (select id from old)
                               union select id from membership.transfer
                               where destination_id in (select id from old) and sent_on is not null)
                order by t.state in ('OPENED', 'SENT', 'REFUSED') desc, t.state = 'RECEIVED' and t.kind = 'TEMPORARY' desc,
                    coalesce(t.settled_on, t.begun_on) desc, t.id offset :from limit :most
                """)
                .param("unit", unit.value())
                .param("from", from)
                .param("most", most)
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
        // two that were merged with each other are still two where somebody was to go from one to the other
        var isOne = Columns.id(row, "home_now").equals(Columns.uuid(row, "destination_now"));
        var destination = Columns.uuid(row, isOne ? "destination_id" : "destination_now");
        return new Transfer(
                new TransferId(Columns.id(row, "id")),
                new MemberId(Columns.id(row, "member_id")),
                requireNonNull(Columns.word(row, "kind", TransferKind.class)),
                new UnitId(Columns.id(row, isOne ? "home_id" : "home_now")),
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
