package vn.chiboso.membership;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes everything out of the schema but the rules. */
public final class EmptyTables {
    private EmptyTables() {}

    public static void of(JdbcClient sql) {
        sql.sql("""
                truncate membership.unit, membership.unit_link, membership.term, membership.member, membership.attachment,
                membership.status, membership.position, membership.account, membership.provisioning, membership.roll_import
                """).update();
    }
}
