package vn.chiboso.membership.adapter.out.persistence;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.application.port.out.OpenCaseCounts;
import vn.chiboso.membership.domain.alert.AlertKind;

@Component
class JdbcOpenCaseCounts implements OpenCaseCounts {
    private static final String ON_THEIR_WAY =
            "select count(*) from membership.transfer where state in ('OPENED', 'SENT', 'REFUSED') and ";

    private final JdbcClient sql;

    JdbcOpenCaseCounts(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public int transfers(LocalDate from, @Nullable LocalDate to) {
        return within(ON_THEIR_WAY + "kind = 'OFFICIAL' and begun_on", from, to);
    }

    @Override
    public int papers(LocalDate from, @Nullable LocalDate to) {
        return within(ON_THEIR_WAY + "sent_on", from, to);
    }

    @Override
    public int probations(LocalDate from, @Nullable LocalDate to) {
        return within("""
                select count(distinct m.id) from membership.member m
                join membership.status s on s.member_id = m.id and s.status = 'PROBATIONARY' and s.valid_to is null
                where m.ceremony_on""", from, to);
    }

    @Override
    public int requests(LocalDate from, @Nullable LocalDate to) {
        return within("select count(*) from membership.correction where outcome is null and asked_on", from, to);
    }

    @Override
    public int alerts(Set<AlertKind> kinds) {
        return sql.sql("select count(*) from membership.alert where gone_on is null and kind = any (:kinds)")
                .param("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    private int within(String counted, LocalDate from, @Nullable LocalDate to) {
        return sql.sql(counted + " <@ daterange(:from, :to)")
                .param("from", from)
                .param("to", to, java.sql.Types.DATE)
                .query(Integer.class)
                .single();
    }
}
