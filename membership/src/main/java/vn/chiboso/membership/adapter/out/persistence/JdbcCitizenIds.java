package vn.chiboso.membership.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.application.port.out.CitizenIds;
import vn.chiboso.membership.domain.protection.CitizenId;
import vn.chiboso.membership.domain.protection.PrivateField;

/** Column {@code particulars.citizen_id} and its blind index, written together. */
@Component
class JdbcCitizenIds implements CitizenIds {
    private final JdbcClient sql;
    private final SealedValues values;
    private final BlindIndex index;

    JdbcCitizenIds(JdbcClient sql, SealedValues values, BlindIndex index) {
        this.sql = sql;
        this.values = values;
        this.index = index;
    }

    @Override
    public Optional<CitizenId> of(MemberId member) {
        return kept(List.of(member)).values().stream().findFirst();
    }

    @Override
    public Set<MemberId> having(Collection<MemberId> members) {
        return new HashSet<>(sql.sql("""
                select member_id from membership.particulars where member_id = any (:members) and citizen_id is not null
                """)
                .param("members", members.stream().map(MemberId::value).toArray(UUID[]::new))
                .query((row, n) -> new MemberId(Columns.id(row, "member_id")))
                .list());
    }

    @Override
    public Map<CitizenId, MemberId> owners(Collection<CitizenId> ids) {
        var asked = new HashSet<>(ids);
        if (asked.isEmpty()) {
            return Map.of();
        }
        var candidates = index.find(
                PrivateField.CITIZEN_ID, asked.stream().map(CitizenId::digits).toList());
        var owners = new HashMap<CitizenId, MemberId>();
        kept(candidates).forEach((member, id) -> {
            if (asked.contains(id)) {
                owners.put(id, member);
            }
        });
        return owners;
    }

    @Override
    public void put(MemberId member, CitizenId id) {
        putAll(Map.of(member, id));
    }

    @Override
    public void putAll(Map<MemberId, CitizenId> ids) {
        var texts = new HashMap<MemberId, String>();
        var members = new ArrayList<UUID>();
        var sealed = new ArrayList<byte[]>();
        ids.forEach((member, id) -> {
            texts.put(member, id.digits());
            members.add(member.value());
            sealed.add(values.seal(member, PrivateField.CITIZEN_ID, id.digits()));
        });
        sql.sql("""
                insert into membership.particulars (member_id, citizen_id)
                select * from unnest(cast(:members as uuid[]), cast(:sealed as bytea[]))
                on conflict (member_id) do update set citizen_id = excluded.citizen_id
                """)
                .param("members", members.toArray(UUID[]::new))
                .param("sealed", sealed.toArray(byte[][]::new))
                .update();
        index.put(PrivateField.CITIZEN_ID, texts);
    }

    @Override
    public void forget(MemberId member) {
        sql.sql("update membership.particulars set citizen_id = null where member_id = :member")
                .param("member", member.value())
                .update();
        index.forget(PrivateField.CITIZEN_ID, List.of(member));
    }

    private Map<MemberId, CitizenId> kept(Collection<MemberId> members) {
        var kept = new HashMap<MemberId, CitizenId>();
        sql.sql("""
                select member_id, citizen_id from membership.particulars
                where member_id = any (:members) and citizen_id is not null
                """)
                .param("members", members.stream().map(MemberId::value).toArray(UUID[]::new))
                .query((ResultSet row) -> put(row, kept));
        return kept;
    }

    private void put(ResultSet row, Map<MemberId, CitizenId> kept) throws SQLException {
        var member = new MemberId(Columns.id(row, "member_id"));
        kept.put(member, new CitizenId(values.open(member, PrivateField.CITIZEN_ID, row.getBytes("citizen_id"))));
    }
}
