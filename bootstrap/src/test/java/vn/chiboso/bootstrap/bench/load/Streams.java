package vn.chiboso.bootstrap.bench.load;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** One stream into each table of people; each has a connection of its own. */
record Streams(
        CopyStream member,
        CopyStream attachment,
        CopyStream status,
        CopyStream position,
        CopyStream account,
        ActRows acts)
        implements AutoCloseable {
    static Streams open(DataSource database) throws SQLException {
        return new Streams(
                into(
                        database,
                        "member",
                        "id, full_name, search_name, sort_name, birth_year, birth_date, sex, ethnic_group, home_place, education,"
                                + " occupation, decision_on, ceremony_on, official_on, card_number, phone, email, smartphone, away,"
                                + " note, created_at"),
                into(database, "attachment", "id, member_id, unit_id, kind, party_group, valid_from, valid_to"),
                into(database, "status", "id, member_id, unit_id, status, valid_from, valid_to, basis"),
                into(database, "position", "id, member_id, unit_id, position, valid_from, valid_to, basis"),
                into(
                        database,
                        "account",
                        "id, member_id, user_name, password_hash, enabled, technical_administrator, must_change_password,"
                                + " created_at"),
                ActRows.open(database));
    }

    private static CopyStream into(DataSource database, String table, String columns) throws SQLException {
        return CopyStream.into(database.getConnection(), "membership." + table, columns);
    }

    @Override
    public void close() throws SQLException {
        for (var stream : List.of(member, attachment, status, position, account)) {
            stream.close();
        }
        acts.close();
    }
}
