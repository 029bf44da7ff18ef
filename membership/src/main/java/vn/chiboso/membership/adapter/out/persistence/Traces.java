package vn.chiboso.membership.adapter.out.persistence;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;

/** Changes rows and remembers each as it was and as it became; a row that is touched twice keeps its first "was". */
@Component
class Traces {
    /** Follows any {@code with touched as (… returning … k, was, became)}. */
    private static final String KEEP = """
            insert into membership.reorganisation_trace (reorganisation_id, relation, row_key, was, became)
            select :op, '%s', k, was, became from touched
            on conflict (reorganisation_id, relation, row_key) do update set became = excluded.became
            """;

    private final JdbcClient sql;

    Traces(JdbcClient sql) {
        this.sql = sql;
    }

    /** The operation that works, and the day from which its result holds. */
    record Work(ReorganisationId id, LocalDate day) {}

    int update(Work work, Relation relation, String set, String where, Map<String, ?> params) {
        return run(
                work,
                relation,
                "update membership.%s t set %s where %s returning %s as k, to_jsonb(old) as was, to_jsonb(new) as became"
                        .formatted(relation.table, set, where, relation.key),
                params);
    }

    int delete(Work work, Relation relation, String where, Map<String, ?> params) {
        return run(
                work,
                relation,
                "delete from membership.%s t where %s returning %s as k, to_jsonb(old) as was, null::jsonb as became"
                        .formatted(relation.table, where, relation.key),
                params);
    }

    int insert(Work work, Relation relation, String columnsAndRows, Map<String, ?> params) {
        return run(
                work,
                relation,
                "insert into membership.%s as t %s returning %s as k, null::jsonb as was, to_jsonb(new) as became"
                        .formatted(relation.table, columnsAndRows, relation.key),
                params);
    }

    /**
     * Rows in force on the day end there, and others begin that same day from them: {@code gone} has every column of the row as it
     * was, of {@code columns} what is inserted is selected by {@code rows}.
     */
    int follow(Work work, Relation relation, String where, String columns, String rows, Map<String, ?> params) {
        var statement = """
                gone as (
                    update membership.%1$s t set valid_to = :day
                    where %2$s and t.valid_from < :day and (t.valid_to is null or t.valid_to > :day)
                    returning %3$s as k, to_jsonb(old) as was, to_jsonb(new) as became, old.*),
                come as (
                    insert into membership.%1$s as t (%4$s) select %5$s
                    returning %3$s as k, null::jsonb as was, to_jsonb(new) as became),
                touched as (select k, was, became from gone union all select k, was, became from come)
                """.formatted(relation.table, where, relation.key, columns, rows);
        return keep(work, relation, statement, params);
    }

    private int run(Work work, Relation relation, String statement, Map<String, ?> params) {
        return keep(work, relation, "touched as (" + statement + ")", params);
    }

    private int keep(Work work, Relation relation, String ctes, Map<String, ?> params) {
        return sql.sql("with " + ctes + " " + KEEP.formatted(relation.table))
                .param("op", work.id().value())
                .param("day", work.day())
                .params(params)
                .update();
    }

    /** A table that reorganisations change: its key as text, what finds a traced row, and what is put back. */
    enum Relation {
        UNIT("unit", "t.id::text", Relation.BY_ID, "name = w.name"),
        LINK(
                "unit_link",
                "t.unit_id || '/' || t.valid_from",
                "t.unit_id = left(r.row_key, 36)::uuid and t.valid_from = substr(r.row_key, 38)::date",
                "parent_id = w.parent_id, path = w.path, valid_to = w.valid_to"),
        FORMER_NAME(
                "unit_former_name",
                "t.unit_id || '/' || t.until",
                "t.unit_id = left(r.row_key, 36)::uuid and t.until = substr(r.row_key, 38)::date",
                "name = w.name"),
        SUCCESSION("unit_succession", "t.unit_id::text", "t.unit_id = r.row_key::uuid", "path = w.path"),
        ATTACHMENT("attachment", "t.id::text", Relation.BY_ID, "unit_id = w.unit_id, valid_to = w.valid_to"),
        STATUS("status", "t.id::text", Relation.BY_ID, "unit_id = w.unit_id, status = w.status, valid_to = w.valid_to"),
        POSITION("position", "t.id::text", Relation.BY_ID, "valid_to = w.valid_to"),
        TRANSFER("transfer", "t.id::text", Relation.BY_ID, "home_id = w.home_id");

        private static final String BY_ID = "t.id = r.row_key::uuid";

        final String table;
        final String key;
        final String traced;
        final String restored;

        Relation(String table, String key, String traced, String restored) {
            this.table = table;
            this.key = key;
            this.traced = traced;
            this.restored = restored;
        }
    }
}
