package vn.chiboso.membership.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.application.port.out.CardKeys;
import vn.chiboso.membership.application.port.out.Sealing;
import vn.chiboso.membership.domain.card.CardKey;
import vn.chiboso.membership.domain.card.CardKeyId;

/** Table {@code card_key}: sealed secrets that live a day. */
@Component
class JdbcCardKeys implements CardKeys {
    private final JdbcClient sql;
    private final Sealing sealing;

    JdbcCardKeys(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    @Override
    public Optional<CardKey> find(CardKeyId id) {
        return sql.sql("select * from membership.card_key where id = :id")
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    @Override
    public Optional<CardKey> latest(MemberId member) {
        return sql.sql("select * from membership.card_key where member_id = :member order by issued_at desc limit 1")
                .param("member", member.value())
                .query(this::read)
                .optional();
    }

    @Override
    public void add(CardKey key, Instant now) {
        sql.sql("delete from membership.card_key where until <= :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        sql.sql("""
            insert into membership.card_key (id, member_id, secret, issued_at, until)
            values (:id, :member, :secret, :issued, :until)
            """)
                .param("id", key.id().value())
                .param("member", key.member().value())
                .param("secret", sealing.seal(key.secret(), context(key.id())))
                .param("issued", key.issuedAt().atOffset(ZoneOffset.UTC))
                .param("until", key.until().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void close(MemberId member) {
        sql.sql("delete from membership.card_key where member_id = :member")
                .param("member", member.value())
                .update();
    }

    private CardKey read(ResultSet row, int n) throws SQLException {
        var id = new CardKeyId(Columns.id(row, "id"));
        return new CardKey(
                id,
                new MemberId(Columns.id(row, "member_id")),
                sealing.open(row.getBytes("secret"), context(id)),
                moment(row, "issued_at"),
                moment(row, "until"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static String context(CardKeyId id) {
        return "card/" + id;
    }
}
