package vn.chiboso.bootstrap.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows, and whether they are still as they were written. */
@Component
class AuditTrail {
    private static final byte[] FIRST = new byte[32];

    private final JdbcClient sql;

    AuditTrail(JdbcClient sql) {
        this.sql = sql;
    }

    /** Appends in the caller's transaction; writers of one chain wait for each other. */
    void append(AuditEntry entry) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:chain, 0))")
                .param("chain", "audit/" + entry.chain())
                .query((row, n) -> 0)
                .single();
        var last = last(entry.chain());
        var position = last.map(Link::position).orElse(0L) + 1;
        var previous = last.map(Link::hash).orElse(FIRST);
        sql.sql("""
                        insert into platform.audit_entry
                            (chain, position, at, account, use_case, ids, outcome, previous, hash)
                        values (:chain, :position, :at, :account, :useCase, :ids, :outcome, :previous, :hash)
                        """)
                .param("chain", entry.chain())
                .param("position", position)
                .param("at", Timestamp.from(entry.at()))
                .param("account", entry.account())
                .param("useCase", entry.useCase())
                .param("ids", entry.ids())
                .param("outcome", entry.outcome())
                .param("previous", previous)
                .param("hash", entry.hash(position, previous))
                .update();
    }

    /** The first row of the chain that was changed, removed or slipped in; empty when the chain is whole. */
    Optional<Broken> verify(UUID chain) {
        var check = new Check(chain);
        sql.sql("select * from platform.audit_entry where chain = :chain order by position")
                .param("chain", chain)
                .query(check);
        return check.broken();
    }

    private Optional<Link> last(UUID chain) {
        return sql.sql(
                        "select position, hash from platform.audit_entry where chain = :chain order by position desc limit 1")
                .param("chain", chain)
                .query((row, n) -> new Link(row.getLong("position"), row.getBytes("hash")))
                .optional();
    }

    /** Where a chain no longer holds. */
    record Broken(UUID chain, long position) {}

    private record Link(long position, byte[] hash) {}

    private static final class Check implements RowCallbackHandler {
        private final UUID chain;
        private long position = 1;
        private byte[] previous = FIRST;
        private @Nullable Broken broken;

        Check(UUID chain) {
            this.chain = chain;
        }

        @Override
        public void processRow(ResultSet row) throws SQLException {
            var entry = new AuditEntry(
                    chain,
                    row.getTimestamp("at").toInstant(),
                    row.getObject("account", UUID.class),
                    row.getString("use_case"),
                    row.getString("ids"),
                    row.getString("outcome"));
            var hash = entry.hash(position, previous);
            if (broken == null && (row.getLong("position") != position || !Arrays.equals(hash, row.getBytes("hash")))) {
                broken = new Broken(chain, row.getLong("position"));
            }
            position++;
            previous = hash;
        }

        Optional<Broken> broken() {
            return Optional.ofNullable(broken);
        }
    }
}
