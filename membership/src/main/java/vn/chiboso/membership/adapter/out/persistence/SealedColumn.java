package vn.chiboso.membership.adapter.out.persistence;

import java.util.List;

/**
 * A column of sealed values.
 *
 * @param context SQL that says what its values are bound to, as the adapter that seals them does
 */
record SealedColumn(String table, String column, String context) {
    private static final String DUES = "'dues/' || member_id || '/' || to_char(%s, 'YYYY-MM')";

    /** All there are; a test compares them with the columns of bytes that the schema has. */
    static final List<SealedColumn> ALL = List.of(
            new SealedColumn("member", "phone", "id::text"),
            new SealedColumn("particulars", "citizen_id", "'CITIZEN_ID:' || member_id"),
            new SealedColumn("particulars", "residence", "'RESIDENCE:' || member_id"),
            new SealedColumn("invitation", "sealed_code", "'invitation:' || id || ':' || round"),
            new SealedColumn("second_factor", "secret", "'second-factor:' || account_id"),
            new SealedColumn("dues_declaration", "figures", DUES.formatted("from_month")),
            new SealedColumn("dues_line", "figures", DUES.formatted("month")),
            new SealedColumn("dues_line", "excuse", DUES.formatted("month")),
            new SealedColumn("dues_payment", "amount", DUES.formatted("month")),
            new SealedColumn("provisioning", "secret", "'provisioning ' || account_id"),
            new SealedColumn("commitment_entry", "words", "'handbook/commitment/' || commitment_id || '/' || place"),
            new SealedColumn("correction", "claim", "'handbook/claim/' || id"),
            new SealedColumn("correction", "note", "'handbook/answer/' || id"),
            new SealedColumn("study_done", "note", "'handbook/study/' || item_id || '/' || member_id"),
            new SealedColumn("card_key", "secret", "'card/' || id"),
            new SealedColumn("person_merge_trace", "phone", "row_id::text"),
            new SealedColumn("intake_block", "content", "intake_id || '/' || number"));

    String from() {
        return "membership." + table;
    }

    /** Made with another key than the one in use: the first five bytes name it. */
    String isOld() {
        return "%1$s is not null and substring(%1$s from 1 for 5) <> :prefix".formatted(column);
    }
}
