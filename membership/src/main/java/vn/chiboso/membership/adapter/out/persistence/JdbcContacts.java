package vn.chiboso.membership.adapter.out.persistence;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Contact;
import vn.chiboso.membership.api.Contacts;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.application.port.out.Sealing;

/** Addresses for notices; phones are opened here and nowhere kept in clear. */
@Component
class JdbcContacts implements Contacts {
    private final JdbcClient sql;
    private final Sealing sealing;

    JdbcContacts(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    @Override
    public List<Contact> of(Collection<MemberId> members) {
        return sql.sql("""
                select m.id, m.full_name, m.email, m.phone, coalesce(a.enabled, false) has_account,
                       coalesce(a.language, 'vi') as language
                from membership.member m left join membership.account a on a.member_id = m.id
                where m.id = any (:members)
                """)
                .param("members", members.stream().map(MemberId::value).toArray(UUID[]::new))
                .query(this::contact)
                .list();
    }

    @Override
    public Map<MemberId, MemberId> merged(Collection<MemberId> members) {
        var found = new HashMap<MemberId, MemberId>();
        sql.sql("select id, merged_into from membership.member where id = any (:members) and merged_into is not null")
                .param("members", members.stream().map(MemberId::value).toArray(UUID[]::new))
                .query(row -> {
                    found.put(new MemberId(Columns.id(row, "id")), new MemberId(Columns.id(row, "merged_into")));
                });
        return found;
    }

    private Contact contact(ResultSet row, int number) throws SQLException {
        var id = new MemberId(Columns.id(row, "id"));
        var sealed = row.getBytes("phone");
        var phone = sealed == null ? null : new String(sealing.open(sealed, id.toString()), StandardCharsets.UTF_8);
        return new Contact(
                id,
                row.getString("full_name"),
                Columns.text(row, "email"),
                phone,
                row.getBoolean("has_account"),
                row.getString("language"));
    }
}
