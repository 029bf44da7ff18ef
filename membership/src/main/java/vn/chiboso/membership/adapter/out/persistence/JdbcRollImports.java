package vn.chiboso.membership.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.RollImports;
import vn.chiboso.membership.application.port.out.Sealing;
import vn.chiboso.membership.domain.roll.RollImport;
import vn.chiboso.membership.domain.roll.RollImportId;

/** List books handed in, on table {@code roll_import}. */
@Component
class JdbcRollImports implements RollImports {
    private static final String SELECT = """
            select id, unit_id, account_id, by_name, file_name, file_hash, valid_from, proposed_at, expires_at, confirmed_at,
                   added, changed, unchanged, refused
            from membership.roll_import where\s""";

    private final JdbcClient sql;
    private final Sealing sealing;

    JdbcRollImports(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    @Override
    public void propose(RollImport proposal, byte[] content) {
        sql.sql("""
                insert into membership.roll_import (id, unit_id, account_id, by_name, file_name, file_hash, valid_from,
                    content, proposed_at, expires_at)
                values (:id, :unit, :account, :name, :file, :hash, :from, :content, :at, :until)
                """)
                .param("id", proposal.id().value())
                .param("unit", proposal.unit().value())
                .param("account", proposal.by().value())
                .param("name", proposal.byName())
                .param("file", proposal.fileName())
                .param("hash", proposal.fileHash())
                .param("from", proposal.validFrom())
                .param("content", sealing.seal(content, proposal.id().toString()))
                .param("at", proposal.proposedAt().atOffset(ZoneOffset.UTC))
                .param("until", proposal.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<RollImport> find(RollImportId id) {
        return sql.sql(SELECT + "id = :id")
                .param("id", id.value())
                .query(JdbcRollImports::read)
                .optional();
    }

    @Override
    public Optional<RollImport> lock(RollImportId id) {
        return sql.sql(SELECT + "id = :id for update")
                .param("id", id.value())
                .query(JdbcRollImports::read)
                .optional();
    }

    @Override
    public byte[] content(RollImportId id) {
        var sealed = sql.sql("select content from membership.roll_import where id = :id and content is not null")
                .param("id", id.value())
                .query(byte[].class)
                .optional()
                .orElseThrow(() -> new IllegalStateException("the content of " + id + " is no longer kept"));
        return sealing.open(sealed, id.toString());
    }

    @Override
    public void confirm(RollImportId id, RollImport.Result result) {
        sql.sql("""
                update membership.roll_import set content = null, confirmed_at = :at, added = :added, changed = :changed,
                       unchanged = :unchanged, refused = :refused
                where id = :id
                """)
                .param("id", id.value())
                .param("at", result.at().atOffset(ZoneOffset.UTC))
                .param("added", result.added())
                .param("changed", result.changed())
                .param("unchanged", result.unchanged())
                .param("refused", result.refused())
                .update();
    }

    @Override
    public void forget(Instant now) {
        sql.sql("delete from membership.roll_import where confirmed_at is null and expires_at < :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<RollImport> last(UnitId unit) {
        return sql.sql(SELECT + "unit_id = :unit and confirmed_at is not null order by confirmed_at desc limit 1")
                .param("unit", unit.value())
                .query(JdbcRollImports::read)
                .optional();
    }

    private static RollImport read(ResultSet row, int number) throws SQLException {
        var confirmed = row.getObject("confirmed_at", OffsetDateTime.class);
        var result = confirmed == null
                ? null
                : new RollImport.Result(
                        confirmed.toInstant(),
                        row.getInt("added"),
                        row.getInt("changed"),
                        row.getInt("unchanged"),
                        row.getInt("refused"));
        return new RollImport(
                new RollImportId(Columns.id(row, "id")),
                new UnitId(Columns.id(row, "unit_id")),
                new AccountId(Columns.id(row, "account_id")),
                row.getString("by_name"),
                row.getString("file_name"),
                row.getString("file_hash"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                result);
    }
}
