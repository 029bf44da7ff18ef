package vn.chiboso.membership.adapter.out.persistence;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.domain.merge.PersonMerge;

/** Rows of two records as they were before they were made one and as that left them; sealed columns travel sealed. */
@Component
class MergeTraces {
    private static final List<String> RELATIONS = List.of("member", "position", "account");
    private static final List<String> PERSON = List.of(
            "full_name",
            "search_name",
            "sort_name",
            "birth_year",
            "birth_date",
            "sex",
            "ethnic_group",
            "home_place",
            "education",
            "occupation",
            "decision_on",
            "ceremony_on",
            "official_on",
            "card_number",
            "email",
            "smartphone",
            "away",
            "note",
            "merged_into");

    private final JdbcClient sql;

    MergeTraces(JdbcClient sql) {
        this.sql = sql;
    }

    void before(PersonMerge merge) {
        for (var relation : RELATIONS) {
            run("""
                    insert into membership.person_merge_trace (merge_id, relation, row_id, was, became, phone)
                    select :merge, '%1$s', t.id, %2$s, '{}', %3$s from membership.%1$s t where %4$s
                    """.formatted(relation, kept(relation), phone(relation), whose(relation)), merge);
        }
    }

    void after(PersonMerge merge) {
        for (var relation : RELATIONS) {
            run("""
                    update membership.person_merge_trace r set became = %2$s from membership.%1$s t
                    where r.merge_id = :merge and r.relation = '%1$s' and t.id = r.row_id
                    """.formatted(relation, kept(relation)), merge);
        }
    }

    /** A sealed number changes with the keys, and not without the version; whoever changed an account's password changed nothing here. */
    private static String kept(String relation) {
        return switch (relation) {
            case "member" -> "to_jsonb(t) - 'phone'";
            case "account" -> "jsonb_build_object('id', t.id, 'member_id', t.member_id, 'enabled', t.enabled)";
            default -> "to_jsonb(t)";
        };
    }

    private static String phone(String relation) {
        return relation.equals("member") ? "t.phone" : "null";
    }

    private static String whose(String relation) {
        return relation.equals("member")
                ? "t.id in (:kept, :gone) or t.merged_into = :gone"
                : "t.member_id in (:kept, :gone)";
    }

    /** An account's password is its own affair; whose it is and whether it opens is not. */
    boolean isFollowed(PersonMerge merge) {
        return sql.sql("""
                select exists (select 1 from membership.person_merge_trace r left join membership.member t on t.id = r.row_id
                        where r.merge_id = :merge and r.relation = 'member' and to_jsonb(t) - 'phone' is distinct from r.became)
                    or exists (select 1 from membership.person_merge_trace r left join membership.position t on t.id = r.row_id
                        where r.merge_id = :merge and r.relation = 'position' and coalesce(to_jsonb(t), '{}') <> r.became)
                    or exists (select 1 from membership.position t where t.member_id in (:kept, :gone) and not exists (
                        select 1 from membership.person_merge_trace r where r.merge_id = :merge and r.row_id = t.id))
                    or exists (select 1 from membership.account t where t.member_id in (:kept, :gone) and not exists (
                        select 1 from membership.person_merge_trace r where r.merge_id = :merge and r.row_id = t.id))
                    or (select count(*) from membership.act a where a.member_id in (:kept, :gone)) <> :acts
                    or exists (select 1 from membership.transfer x where x.member_id in (:kept, :gone)
                        and x.state in ('OPENED', 'SENT', 'REFUSED'))
                """)
                .param("merge", merge.id().value())
                .param("kept", merge.kept().value())
                .param("gone", merge.gone().value())
                .param("acts", merge.acts())
                .query(Boolean.class)
                .single();
    }

    void restore(PersonMerge merge) {
        // a card is free before somebody else gets it back
        run("""
                update membership.member m set card_number = null from membership.person_merge_trace r
                where r.merge_id = :merge and r.relation = 'member' and m.id = r.row_id
                """, merge);
        var set = String.join(", ", PERSON.stream().map(c -> c + " = w." + c).toList());
        run("""
                update membership.member m set version = m.version + 1, phone = r.phone, %s
                from membership.person_merge_trace r cross join lateral jsonb_populate_record(null::membership.member, r.was) w
                where r.merge_id = :merge and r.relation = 'member' and m.id = r.row_id
                """.formatted(set), merge);
        run("""
                delete from membership.position p using membership.person_merge_trace r
                where r.merge_id = :merge and r.relation = 'position' and p.id = r.row_id
                """, merge);
        run("""
                insert into membership.position select w.* from membership.person_merge_trace r
                cross join lateral jsonb_populate_record(null::membership.position, r.was) w
                where r.merge_id = :merge and r.relation = 'position'
                """, merge);
        // whoever locked or opened one since said the last word
        run("""
                update membership.account a set member_id = w.member_id, version = a.version + 1,
                    enabled = case when a.enabled = (r.became ->> 'enabled')::boolean then w.enabled else a.enabled end
                from membership.person_merge_trace r cross join lateral jsonb_populate_record(null::membership.account, r.was) w
                where r.merge_id = :merge and r.relation = 'account' and a.id = r.row_id
                """, merge);
    }

    private void run(String statement, PersonMerge merge) {
        var prepared = sql.sql(statement).param("merge", merge.id().value());
        if (statement.contains(":kept")) {
            UUID kept = merge.kept().value();
            prepared = prepared.param("kept", kept).param("gone", merge.gone().value());
        }
        prepared.update();
    }
}
