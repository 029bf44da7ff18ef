package vn.chiboso.membership.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.SignIn;
import vn.chiboso.membership.api.SignIns;

/** Sign-ins from table {@code account}. */
@Component
class JdbcSignIns implements SignIns {
    private static final String SELECT = """
            select a.id, a.member_id, coalesce(m.full_name, a.display_name) as shown, a.user_name, a.password_hash,
                   a.enabled, a.technical_administrator, a.must_change_password, a.language, a.elder
            from membership.account a left join membership.member m on m.id = a.member_id
            where\s""";

    private final JdbcClient sql;

    JdbcSignIns(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<SignIn> byName(String userName) {
        if (userName.indexOf(0) >= 0) {
            return Optional.empty();
        }
        return sql.sql(SELECT + "lower(a.user_name) = :name")
                .param("name", userName.strip().toLowerCase(Locale.ROOT))
                .query(JdbcSignIns::signIn)
                .optional();
    }

    @Override
    public Optional<SignIn> byAccount(AccountId account) {
        return sql.sql(SELECT + "a.id = :account")
                .param("account", account.value())
                .query(JdbcSignIns::signIn)
                .optional();
    }

    @Override
    public boolean any() {
        return sql.sql("select exists (select 1 from membership.account)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void prefer(AccountId account, String language, boolean elder) {
        sql.sql("update membership.account set language = :language, elder = :elder where id = :account")
                .param("language", language)
                .param("elder", elder)
                .param("account", account.value())
                .update();
    }

    private static SignIn signIn(ResultSet row, int number) throws SQLException {
        var member = Columns.uuid(row, "member_id");
        var actor = new Actor(
                new AccountId(Columns.id(row, "id")),
                member == null ? null : new MemberId(member),
                row.getString("shown"));
        return new SignIn(
                actor,
                row.getString("user_name"),
                row.getString("password_hash"),
                row.getBoolean("enabled"),
                row.getBoolean("technical_administrator"),
                row.getBoolean("must_change_password"),
                Columns.text(row, "language"),
                row.getBoolean("elder"));
    }
}
