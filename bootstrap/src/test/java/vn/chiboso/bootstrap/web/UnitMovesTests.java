package vn.chiboso.bootstrap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.events.UnitMerged;
import vn.chiboso.membership.events.UnitsMoved;

/** When units move or merge, what every module keeps of them follows: the four listeners, in the assembled product. */
@WebTest
class UnitMovesTests {
    private static final String OLD = "vn.38.99999.0001.";
    private static final UUID ROW = new UUID(44, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final List<String> TABLES = List.of(
            "documents.file",
            "meetings.meeting",
            "evaluation.monthly_report",
            "notification.delivery",
            "notification.notice");

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate together;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void rowsOfAllModules() {
        for (var insert : List.of("""
                insert into documents.file (id, unit_id, unit_path, name, media_type, size_bytes, sha256, placed, stored_at, stored_by)
                values (:row, :unit, :old, 'a.pdf', 'application/pdf', 1, repeat('0', 64), true, now(), :row)
                """, """
                insert into meetings.meeting (id, unit_id, unit_path, kind, month, title, starts_at, minutes, place, form, state, round,
                    changed_since_notice, cancel_reason, version)
                values (:row, :unit, :old, 'THEMATIC', '2021-01-01', 'Cũ', '2021-01-03', 60, 'Nhà văn hóa', 'IN_PERSON', 'CANCELLED', 0,
                    false, 'Cũ', 0)
                """, """
                insert into evaluation.monthly_report (id, commune_id, unit_path, commune, superior, month, issue, due_at, made_at,
                    made_by, branches, scored, xlsx, xlsx_hash, pdf, pdf_hash)
                values (:row, :unit, :old, 'Xã', 'Tỉnh', '2021-01-01', 1, now(), now(), 'Máy', 0, 0, '', '', '', '')
                """, """
                insert into notification.notice (id, subject_key, cause, cause_sequence, person, unit, unit_path, unit_name, kind, matter,
                    link, created_at)
                values (:row, 'thu/44', 'once', 0, :row, :unit, :old, 'Chi bộ', 'TASK', '{}', '/', '2021-01-03')
                """, """
                insert into notification.delivery (id, notice, unit_path, channel, state, changed_at)
                select :row, id, unit_path, 'IN_PRODUCT', 'SENT', '2021-01-03' from notification.notice where id = :row and unit = :unit
                    and unit_path = :old
                """)) {
            sql.sql(insert)
                    .param("row", ROW)
                    .param("unit", People.BRANCH.id().value())
                    .param("old", OLD)
                    .update();
        }
    }

    @AfterEach
    void cleared() {
        TABLES.forEach(table -> sql.sql("delete from " + table + " where id = :row")
                .param("row", ROW)
                .update());
    }

    @Test
    void whatModulesKeepMovesWithItsUnit() {
        publish(new UnitsMoved(People.BRANCH.id(), new UnitPath(OLD), People.BRANCH.path(), DAY));
        assertThat(places())
                .allSatisfy((table, path) ->
                        assertThat(path).isEqualTo(People.BRANCH.path().value()));
    }

    @Test
    void whatModulesKeepBelowAUnitThatTookAnotherOverIsPlacedAnew() {
        publish(new UnitMerged(
                new UnitId(new UUID(44, 2)), People.BRANCH.id(), new UnitPath(OLD), People.BRANCH.path(), DAY));
        assertThat(places())
                .allSatisfy((table, path) ->
                        assertThat(path).isEqualTo(People.BRANCH.path().value()));
    }

    private void publish(Object event) {
        together.executeWithoutResult(status -> events.publishEvent(event));
        // listeners come after the transaction, on threads of their own
        for (var n = 0; n < 400 && places().containsValue(OLD); n++) {
            LockSupport.parkNanos(Duration.ofMillis(25).toNanos());
        }
    }

    private Map<String, String> places() {
        var found = new java.util.TreeMap<String, String>();
        TABLES.forEach(table -> found.put(
                table,
                sql.sql("select unit_path from " + table + " where id = :row")
                        .param("row", ROW)
                        .query(String.class)
                        .single()));
        return found;
    }
}
