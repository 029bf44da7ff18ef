package vn.chiboso.membership.adapter.out.persistence;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.application.port.out.KeyStore;
import vn.chiboso.membership.application.port.out.KeysInUse.Purpose;
import vn.chiboso.membership.application.port.out.SealedStore;
import vn.chiboso.membership.application.port.out.Sealing;

/**
 * Goes through tables by their blocks, so that a nation takes one scan a column and each transaction is short. A row is changed only as
 * it was read.
 */
@Component
class JdbcSealedStore implements SealedStore {
    private static final int BLOCKS = 64;
    private static final int DROPPED_AT_ONCE = 10_000;
    private static final String HERE = " t.ctid >= cast(:from as tid) and t.ctid < cast(:to as tid) and ";

    private final JdbcClient sql;
    private final Sealing sealing;
    private final SealedValues values;
    private final BlindIndex index;
    private final KeyStore keys;

    JdbcSealedStore(JdbcClient sql, Sealing sealing, SealedValues values, BlindIndex index, KeyStore keys) {
        this.sql = sql;
        this.sealing = sealing;
        this.values = values;
        this.index = index;
        this.keys = keys;
    }

    @Override
    public Renewed renew(Place at) {
        var sealed = SealedColumn.ALL.size();
        var parts = sealed + IndexedColumn.ALL.size();
        var isSeal = at.part() < sealed;
        var renewed = isSeal
                ? seal(SealedColumn.ALL.get(at.part()), at.block())
                : index(IndexedColumn.ALL.get(at.part() - sealed), at.block());
        var table = isSeal
                ? SealedColumn.ALL.get(at.part()).from()
                : IndexedColumn.ALL.get(at.part() - sealed).from();
        var blocks = Math.max(1, blocks(table));
        var here = at.block() + BLOCKS;
        var percent = (int) ((at.part() + Math.min(1.0, (double) here / blocks)) * 100 / parts);
        if (here < blocks) {
            return new Renewed(new Place(at.part(), here), renewed, percent);
        }
        return new Renewed(at.part() + 1 < parts ? new Place(at.part() + 1, 0) : null, renewed, percent);
    }

    private int seal(SealedColumn column, long block) {
        var tids = new ArrayList<String>();
        var old = new ArrayList<byte[]>();
        var fresh = new ArrayList<byte[]>();
        in(
                        "select t.ctid::text tid, %s kept, %s context from %s t where%s%s for update skip locked"
                                .formatted(column.column(), column.context(), column.from(), HERE, column.isOld()),
                        block)
                .param("prefix", prefix())
                .query(row -> {
                    var kept = row.getBytes("kept");
                    var context = row.getString("context");
                    tids.add(row.getString("tid"));
                    old.add(kept);
                    fresh.add(sealing.seal(sealing.open(kept, context), context));
                });
        if (!tids.isEmpty()) {
            sql.sql("""
                    update %1$s t set %2$s = v.fresh
                    from unnest(cast(:tids as tid[]), cast(:old as bytea[]), cast(:fresh as bytea[])) as v (tid, old, fresh)
                    where t.ctid = v.tid and t.%2$s = v.old
                    """.formatted(column.from(), column.column()))
                    .param("tids", tids.toArray(String[]::new))
                    .param("old", old.toArray(byte[][]::new))
                    .param("fresh", fresh.toArray(byte[][]::new))
                    .update();
        }
        return tids.size();
    }

    private int index(IndexedColumn column, long block) {
        var found = new HashMap<MemberId, String>();
        in(
                        "select %s person, %s kept from %s t where%s%s for update of t skip locked"
                                .formatted(column.person(), column.column(), column.from(), HERE, column.isBehind()),
                        block)
                .param("key", keys.primary(Purpose.INDEX))
                .query(row -> {
                    var member = new MemberId(Columns.id(row, "person"));
                    found.put(member, values.open(member, column.field(), row.getBytes("kept")));
                });
        if (!found.isEmpty()) {
            index.put(column.field(), found);
        }
        return found.size();
    }

    @Override
    public long behind() {
        var behind = 0L;
        for (var column : SealedColumn.ALL) {
            behind += sql.sql("select count(*) from " + column.from() + " where " + column.isOld())
                    .param("prefix", prefix())
                    .query(Long.class)
                    .single();
        }
        for (var column : IndexedColumn.ALL) {
            behind += sql.sql("select count(*) from " + column.from() + " t where " + column.isBehind())
                    .param("key", keys.primary(Purpose.INDEX))
                    .query(Long.class)
                    .single();
        }
        return behind;
    }

    @Override
    public int dropOldIndexes() {
        return sql.sql("""
                delete from membership.blind_index where ctid in (
                    select ctid from membership.blind_index where not key_id = any (:kept) limit :most)
                """)
                .param("kept", keys.ids(Purpose.INDEX).toArray(Long[]::new))
                .param("most", DROPPED_AT_ONCE)
                .update();
    }

    private JdbcClient.StatementSpec in(String select, long block) {
        return sql.sql(select).param("from", "(%d,0)".formatted(block)).param("to", "(%d,0)".formatted(block + BLOCKS));
    }

    private long blocks(String table) {
        return sql.sql("select pg_relation_size(cast(:table as regclass)) / current_setting('block_size')::bigint")
                .param("table", table)
                .query(Long.class)
                .single();
    }

    /** How what is sealed with the key in use begins. */
    private byte[] prefix() {
        return ByteBuffer.allocate(5)
                .put((byte) 1)
                .putInt((int) keys.primary(Purpose.SEAL))
                .array();
    }
}
