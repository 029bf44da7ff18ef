package vn.chiboso.membership.adapter.out.persistence;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.SignIn;
import vn.chiboso.membership.api.SignIns;
import vn.chiboso.membership.api.SubjectSignIns;

/** The column {@code external_id} of accounts. */
@Component
class JdbcSubjectSignIns implements SubjectSignIns {
    private static final Logger LOG = LoggerFactory.getLogger(JdbcSubjectSignIns.class);

    private final JdbcClient sql;
    private final SignIns signIns;

    JdbcSubjectSignIns(JdbcClient sql, SignIns signIns) {
        this.sql = sql;
        this.signIns = signIns;
    }

    @Override
    public Optional<SignIn> bySubject(String subject) {
        return sql.sql("select id from membership.account where external_id = :subject")
                .param("subject", subject)
                .query((row, n) -> new AccountId(Columns.id(row, "id")))
                .optional()
                .flatMap(signIns::byAccount);
    }

    @Override
    public Optional<SignIn> link(String subject, AccountId provisioned) {
        var linked = sql.sql("""
                update membership.account set external_id = :subject
                where id = :account and external_id is null
                  and not exists (select 1 from membership.account o where o.external_id = :subject)
                """)
                .param("subject", subject)
                .param("account", provisioned.value())
                .update();
        if (linked == 0) {
            return bySubject(subject);
        }
        LOG.info("Account {} is the subject {} of the identity provider from now on", provisioned, subject);
        return signIns.byAccount(provisioned);
    }

    @Override
    public void signedIn(AccountId account) {
        sql.sql("""
                update membership.account set must_change_password = false, version = version + 1
                where id = :account and must_change_password
                """).param("account", account.value()).update();
    }
}
