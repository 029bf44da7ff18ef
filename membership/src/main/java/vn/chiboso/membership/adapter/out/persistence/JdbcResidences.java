package vn.chiboso.membership.adapter.out.persistence;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.application.port.out.Residences;
import vn.chiboso.membership.domain.protection.PrivateField;
import vn.chiboso.membership.domain.protection.Residence;

/** Column {@code particulars.residence}: two lines in one seal. */
@Component
class JdbcResidences implements Residences {
    private static final String GAP = "\n";

    private final JdbcClient sql;
    private final SealedValues values;

    JdbcResidences(JdbcClient sql, SealedValues values) {
        this.sql = sql;
        this.values = values;
    }

    @Override
    public Optional<Residence> of(MemberId member) {
        return sql.sql("""
                select residence from membership.particulars where member_id = :member and residence is not null
                """)
                .param("member", member.value())
                .query((row, n) -> row.getBytes("residence"))
                .optional()
                .map(kept -> values.open(member, PrivateField.RESIDENCE, kept).split(GAP, -1))
                .map(parts -> new Residence(parts[0], parts[1]));
    }

    @Override
    public void put(MemberId member, Residence residence) {
        var text = residence.home() + GAP + residence.commune();
        sql.sql("""
                insert into membership.particulars (member_id, residence) values (:member, :sealed)
                on conflict (member_id) do update set residence = excluded.residence
                """)
                .param("member", member.value())
                .param("sealed", values.seal(member, PrivateField.RESIDENCE, text))
                .update();
    }

    @Override
    public void forget(MemberId member) {
        sql.sql("update membership.particulars set residence = null where member_id = :member")
                .param("member", member.value())
                .update();
    }
}
