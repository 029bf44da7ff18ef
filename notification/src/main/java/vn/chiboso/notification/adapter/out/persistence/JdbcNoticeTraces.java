package vn.chiboso.notification.adapter.out.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.notification.application.port.out.NoticeTraces;
import vn.chiboso.notification.domain.Channel;
import vn.chiboso.notification.domain.NoticeKind;

/** One person's notices and deliveries. */
@Component
class JdbcNoticeTraces implements NoticeTraces {
    private final JdbcClient sql;

    JdbcNoticeTraces(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Trace> of(MemberId member) {
        return sql.sql("""
                select (n.created_at at time zone 'Asia/Ho_Chi_Minh')::date on_day, n.kind, n.unit_name, d.channel,
                       d.called_at is not null called, d.call_note is not null noted
                from notification.notice n join notification.delivery d on d.notice = n.id
                where n.person = :member order by n.created_at, d.channel
                """)
                .param("member", member.value())
                .query((row, n) -> new Trace(
                        row.getObject("on_day", LocalDate.class),
                        NoticeKind.valueOf(row.getString("kind")),
                        row.getString("unit_name"),
                        Channel.valueOf(row.getString("channel")),
                        row.getBoolean("called"),
                        row.getBoolean("noted")))
                .list();
    }

    @Override
    public Optional<Wish> wish(MemberId member) {
        return sql.sql("""
                select (p.changed_at at time zone 'Asia/Ho_Chi_Minh')::date on_day, p.mail
                from notification.preference p where p.person = :member
                """)
                .param("member", member.value())
                .query((row, n) -> new Wish(row.getObject("on_day", LocalDate.class), row.getBoolean("mail")))
                .optional();
    }
}
