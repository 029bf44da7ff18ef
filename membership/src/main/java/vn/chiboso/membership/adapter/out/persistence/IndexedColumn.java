package vn.chiboso.membership.adapter.out.persistence;

import java.util.List;
import vn.chiboso.membership.domain.protection.PrivateField;

/**
 * A sealed column that has a blind index.
 *
 * @param person the column that says whose it is
 */
record IndexedColumn(PrivateField field, String table, String column, String person) {
    static final List<IndexedColumn> ALL = List.of(
            new IndexedColumn(PrivateField.PHONE, "member", "phone", "id"),
            new IndexedColumn(PrivateField.CITIZEN_ID, "particulars", "citizen_id", "member_id"));

    String from() {
        return "membership." + table;
    }

    /** Without an index by the key in use. */
    String isBehind() {
        return """
                %s is not null and not exists (select 1 from membership.blind_index b
                    where b.member_id = t.%s and b.field = '%s' and b.key_id = :key)
                """.formatted(column, person, field);
    }
}
