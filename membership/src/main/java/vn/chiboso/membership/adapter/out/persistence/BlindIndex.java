package vn.chiboso.membership.adapter.out.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.application.port.out.Blinding;
import vn.chiboso.membership.domain.protection.PrivateField;
import vn.chiboso.membership.domain.protection.ProtectionRefusal;

/** Table {@code blind_index}: written beside the sealed value, in its transaction, once for every key in use. */
@Component
class BlindIndex {
    private final JdbcClient sql;
    private final Blinding blinding;

    BlindIndex(JdbcClient sql, Blinding blinding) {
        this.sql = sql;
        this.blinding = blinding;
    }

    /** Instead of what was indexed of these people; refuses a citizen id that somebody else has. */
    void put(PrivateField field, Map<MemberId, String> values) {
        forget(field, values.keySet());
        add(field, values);
    }

    /** Of people who have none yet. */
    void add(PrivateField field, Map<MemberId, String> values) {
        var members = new ArrayList<UUID>();
        var keys = new ArrayList<Long>();
        var digests = new ArrayList<byte[]>();
        values.forEach((member, value) -> blinding.digests(field, value).forEach((key, digest) -> {
            members.add(member.value());
            keys.add(key);
            digests.add(digest);
        }));
        try {
            sql.sql("""
                    insert into membership.blind_index (member_id, field, key_id, digest)
                    select member, :field, key, digest
                    from unnest(cast(:members as uuid[]), cast(:keys as bigint[]), cast(:digests as bytea[])) as v (member, key, digest)
                    """)
                    .param("field", field.name())
                    .param("members", members.toArray(UUID[]::new))
                    .param("keys", keys.toArray(Long[]::new))
                    .param("digests", digests.toArray(byte[][]::new))
                    .update();
        } catch (DuplicateKeyException e) {
            throw ProtectionRefusal.citizenIdGone();
        }
    }

    void forget(PrivateField field, Collection<MemberId> members) {
        sql.sql("delete from membership.blind_index where field = :field and member_id = any (:members)")
                .param("field", field.name())
                .param("members", members.stream().map(MemberId::value).toArray(UUID[]::new))
                .update();
    }

    /** Who has one of the values: candidates, since an index may be behind what is kept. */
    List<MemberId> find(PrivateField field, Collection<String> values) {
        var digests = values.stream()
                .flatMap(value -> blinding.digests(field, value).values().stream())
                .toArray(byte[][]::new);
        // said in words, so that the partial index of the field is used
        return sql.sql("select distinct member_id from membership.blind_index where field = '" + field.name()
                        + "' and digest = any (cast(:digests as bytea[]))")
                .param("digests", digests)
                .query((row, n) -> new MemberId(Columns.id(row, "member_id")))
                .list();
    }
}
