package vn.chiboso.membership.adapter.out.persistence;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.application.port.out.KeysInUse;

/** Table {@code sealing_key}. */
@Component
class JdbcKeysInUse implements KeysInUse {
    private final JdbcClient sql;
    private final Clock clock;

    JdbcKeysInUse(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void alone() {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('membership/keys', 0))")
                .query((row, n) -> 0)
                .single();
    }

    @Override
    public List<Key> all() {
        return sql.sql("select purpose, key_id, probe, retired_at is not null retired from membership.sealing_key"
                        + " order by purpose, added_at, key_id")
                .query((row, n) -> new Key(
                        Objects.requireNonNull(Columns.word(row, "purpose", Purpose.class)),
                        row.getLong("key_id"),
                        row.getBytes("probe"),
                        row.getBoolean("retired")))
                .list();
    }

    @Override
    public void add(Purpose purpose, long id, byte[] probe) {
        sql.sql("""
                insert into membership.sealing_key (purpose, key_id, probe, added_at) values (:purpose, :id, :probe, :at)
                on conflict do nothing
                """)
                .param("purpose", purpose.name())
                .param("id", id)
                .param("probe", probe)
                .param("at", Moments.of(clock.instant()))
                .update();
    }

    @Override
    public void retire(Purpose purpose, Collection<Long> ids) {
        sql.sql("""
                update membership.sealing_key set retired_at = :at
                where purpose = :purpose and key_id = any (:ids) and retired_at is null
                """)
                .param("purpose", purpose.name())
                .param("ids", ids.toArray(Long[]::new))
                .param("at", Moments.of(clock.instant()))
                .update();
    }

    @Override
    public Optional<byte[]> sample() {
        return sql.sql("""
                (select phone sealed from membership.member where phone is not null limit 1)
                union all (select secret from membership.second_factor limit 1)
                union all (select figures from membership.dues_declaration limit 1) limit 1
                """).query((row, n) -> row.getBytes("sealed")).optional();
    }
}
