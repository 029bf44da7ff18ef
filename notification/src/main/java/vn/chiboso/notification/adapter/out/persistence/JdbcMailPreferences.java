package vn.chiboso.notification.adapter.out.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.notification.application.port.out.MailPreferences;

/** One upsert and one question about many people: SQL. */
@Repository
class JdbcMailPreferences implements MailPreferences {
    private final JdbcClient jdbc;

    JdbcMailPreferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<MemberId> unwilling(Collection<MemberId> people) {
        return new HashSet<>(jdbc.sql("""
                        select person from notification.preference
                         where not mail and person = any(cast(:ids as uuid[]))""")
                .param("ids", Sql.uuids(people, MemberId::value))
                .query((row, _) -> new MemberId(Sql.uuid(row, "person")))
                .list());
    }

    @Override
    public void inherit(MemberId from, MemberId to) {
        jdbc.sql("""
                        insert into notification.preference (person, mail, changed_at, inherited_from)
                        select :to, mail, changed_at, person from notification.preference where person = :from
                        on conflict (person) do nothing""").param("from", from.value()).param("to", to.value()).update();
    }

    @Override
    public Set<MemberId> origins(Collection<MemberId> people) {
        return new HashSet<>(jdbc.sql("""
                        select inherited_from from notification.preference
                         where inherited_from is not null and person = any(cast(:ids as uuid[]))""")
                .param("ids", Sql.uuids(people, MemberId::value))
                .query((row, _) -> new MemberId(Sql.uuid(row, "inherited_from")))
                .list());
    }

    @Override
    public void giveBack(Map<MemberId, MemberId> persons) {
        jdbc.sql("""
                        delete from notification.preference kept
                         using unnest(cast(:records as uuid[]), cast(:people as uuid[])) now (record, person)
                         where kept.inherited_from = now.record and kept.person <> now.person""")
                .param("records", Sql.uuids(persons.keySet(), MemberId::value))
                .param("people", Sql.uuids(persons.values(), MemberId::value))
                .update();
    }

    @Override
    public void prefer(MemberId person, boolean mail, Instant now) {
        jdbc.sql("""
                        insert into notification.preference (person, mail, changed_at) values (:person, :mail, :now)
                        on conflict (person) do update set mail = excluded.mail, changed_at = excluded.changed_at,
                            inherited_from = null""")
                .param("person", person.value())
                .param("mail", mail)
                .param("now", Sql.at(now))
                .update();
    }
}
