package vn.chiboso.membership.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.domain.AccountView;

/** What is shown of accounts, joined with the people and their branches of today: SQL. */
@Component
class AccountViews {
    private static final String SELECT = """
            select c.id, c.user_name, coalesce(m.full_name, c.display_name) as shown, c.member_id, u.name branch, c.enabled,
                   c.technical_administrator, c.must_change_password, exists (select from membership.second_factor f
                       where f.account_id = c.id and f.confirmed_at is not null) second_factor
            from membership.account c
            left join membership.member m on m.id = c.member_id
            left join membership.attachment a on a.member_id = c.member_id and a.kind = 'HOME' and %s
            left join membership.unit u on u.id = a.unit_id
            where\s""".formatted(Dated.on("a"));

    private static final String IN_ORDER = "order by lower(c.user_name) limit :limit";

    private static final String CALLED = """
            and c.id in (
                select n.id from membership.account n where n.member_id is null
                and (n.user_name like :start || :text || '%%' or lower(n.display_name) like '%%' || :text || '%%')
                union all
                select n.id from membership.account n where lower(n.user_name) = :name
                union all
                select n.id from membership.account n where n.member_id in (%s))
            """;

    // the second condition as a value, not a join: whether to begin with names or with places is decided by the first
    // alone
    private static final String BELOW = """
            and c.member_id in (%s)
            and (select bool_or(starts_with(l.path, scope)) from membership.unit_link l, unnest(cast(:scopes as text[])) scope
                where l.unit_id = a.unit_id and %s)
            """;

    private static final String UNTOLD =
            "and c.id in (select p.account_id from membership.provisioning p where p.waiting_since is not null)";

    private final JdbcClient sql;
    private final Clock clock;

    AccountViews(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void lockTable() {
        sql.sql("lock table membership.account in share row exclusive mode").update();
    }

    boolean any() {
        return sql.sql("select exists (select 1 from membership.account)")
                .query(Boolean.class)
                .single();
    }

    Optional<AccountView> find(AccountId id) {
        return sql.sql(SELECT + "c.id = :id")
                .param("id", id.value())
                .param("day", LocalDate.now(clock))
                .query(AccountViews::view)
                .optional();
    }

    Optional<AccountView> ofMember(MemberId member) {
        return sql.sql(SELECT + "c.member_id = :member")
                .param("member", member.value())
                .param("day", LocalDate.now(clock))
                .query(AccountViews::view)
                .optional();
    }

    Set<MemberId> have(Collection<MemberId> members) {
        return new HashSet<>(sql.sql("select member_id from membership.account where member_id = any (:members)")
                .param("members", members.stream().map(MemberId::value).toArray(UUID[]::new))
                .query((row, n) -> new MemberId(Columns.id(row, "member_id")))
                .list());
    }

    /** In the order of the index on the lower name; text and scope are looked up first where they narrow it down. */
    List<AccountView> list(
            String text, @Nullable List<UnitPath> scopes, boolean waiting, String after, int limit, LocalDate day) {
        var called = text.isEmpty() || scopes != null ? "" : CALLED.formatted(people(text, ""));
        var below = scopes == null
                ? ""
                : BELOW.formatted(people(text, "p.labels && cast(:labels as text[])"), Dated.on("l"));
        var untold = waiting ? UNTOLD : "";
        return sql.sql(String.join(" ", SELECT, "lower(c.user_name) > :after", called, below, untold, IN_ORDER))
                .param("after", after)
                .param("text", NamePlaces.quoted(text))
                .param("name", text)
                .param("start", NamePlaces.isShort(text) ? "" : "%")
                .param("labels", NamePlaces.labels(scopes == null ? List.of() : scopes))
                .param("scopes", Columns.values(scopes == null ? List.of() : scopes))
                .param("limit", limit)
                .param("day", day)
                .query(AccountViews::view)
                .list();
    }

    /** Who has an account, is of that place and is called so, by either name: one index knows all three. */
    private static String people(String text, String place) {
        var placed = "select p.member_id from membership.name_place p where p.user_name is not null"
                + (place.isEmpty() ? "" : " and " + place);
        return text.isEmpty()
                ? placed
                : placed + " and " + NamePlaces.named(text) + " union all " + placed
                        + " and p.user_name like :start || :text || '%'";
    }

    Set<String> namesLike(String prefix) {
        return new HashSet<>(sql.sql("select user_name from membership.account where starts_with(user_name, :prefix)")
                .param("prefix", prefix)
                .query(String.class)
                .list());
    }

    private static AccountView view(ResultSet row, int number) throws SQLException {
        var member = Columns.uuid(row, "member_id");
        return new AccountView(
                new AccountId(Columns.id(row, "id")),
                row.getString("user_name"),
                row.getString("shown"),
                member == null ? null : new MemberId(member),
                Columns.text(row, "branch"),
                row.getBoolean("enabled"),
                row.getBoolean("technical_administrator"),
                row.getBoolean("must_change_password"),
                row.getBoolean("second_factor"));
    }
}
