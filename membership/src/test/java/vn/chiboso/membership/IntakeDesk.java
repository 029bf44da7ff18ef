package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.ConfirmIntake;
import vn.chiboso.membership.application.port.in.HandInIntake;
import vn.chiboso.membership.application.port.in.SeeIntake;
import vn.chiboso.membership.application.port.in.WorkOnIntakes;
import vn.chiboso.membership.domain.intake.Intake;
import vn.chiboso.membership.domain.intake.IntakeId;
import vn.chiboso.membership.domain.intake.IntakeState;

/** Sheets over the two branches of a {@link House}, and an officer who hands them in and looks at them. */
final class IntakeDesk {
    static final String HEAD =
            "Mã chi bộ;Họ và tên;Ngày sinh;Ngày QĐ kết nạp;Ngày kết nạp;Ngày chính thức;Số thẻ;Quê quán\n";

    private final HandInIntake handIn;
    private final SeeIntake see;
    private final ConfirmIntake confirm;
    private final WorkOnIntakes work;
    private final JdbcClient sql;
    private House.@Nullable Tree tree;
    private @Nullable Actor officer;

    IntakeDesk(HandInIntake handIn, SeeIntake see, ConfirmIntake confirm, WorkOnIntakes work, JdbcClient sql) {
        this.handIn = handIn;
        this.see = see;
        this.confirm = confirm;
        this.work = work;
        this.sql = sql;
    }

    void of(House.Tree house, Actor who) {
        this.tree = house;
        this.officer = who;
    }

    private House.Tree tree() {
        return Objects.requireNonNull(tree);
    }

    private Actor officer() {
        return Objects.requireNonNull(officer);
    }

    byte[] sheet(int rows) {
        return sheet(0, rows);
    }

    /** Every second row is of the other branch; cards are counted from the number given on. */
    byte[] sheet(int from, int rows) {
        var text = new StringBuilder(HEAD);
        for (var i = from; i < from + rows; i++) {
            var name = "Nguyễn Văn " + (char) ('A' + i % 26) + (char) ('a' + i / 26 % 26) + (char) ('a' + i / 676);
            text.append(row(i % 2 == 0 ? tree().branch() : tree().other(), name, "02/03/1980", "38.%06d".formatted(i)));
        }
        return text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    String row(UnitId unit, String name, String birth, String card) {
        var code = sql.sql("select label from membership.unit where id = :id")
                .param("id", unit.value())
                .query(String.class)
                .single();
        return "%s;%s;%s;04/05/2010;20/05/2010;20/05/2011;%s;Thanh Hóa%n".formatted(code, name, birth, card);
    }

    IntakeId handIn(Actor actor, byte[] file) {
        return handIn.handIn(
                actor, new HandInIntake.Command(tree().commune(), "danh-sach", file, LocalDate.of(2026, 8, 1)));
    }

    Intake checked(byte[] file) {
        var id = handIn(officer(), file);
        work.work();
        assertThat(see(id).state()).isEqualTo(IntakeState.CHECKED);
        return see(id);
    }

    IntakeId running(byte[] file) {
        var id = checked(file).id();
        confirmed(id);
        return id;
    }

    void confirmed(IntakeId id) {
        var intake = see(id);
        confirm.confirm(
                officer(),
                new ConfirmIntake.Command(id, intake.fileHash(), intake.counts().toWrite()));
    }

    Intake see(IntakeId id) {
        return see.see(officer(), new SeeIntake.Query(id, 0)).intake();
    }

    /** A piece of any sheet that would become the one given fails; as often as the work is done. */
    void failingAt(int next, Runnable meanwhile) {
        failing("update on membership.intake for each row when (new.next_block = %d)".formatted(next), meanwhile);
    }

    /** The same for somebody new with the card. */
    void failingFor(String card, Runnable meanwhile) {
        failing("insert on membership.member for each row when (new.card_number = '%s')".formatted(card), meanwhile);
    }

    private void failing(String when, Runnable meanwhile) {
        sql.sql("""
                create or replace function membership.killed() returns trigger language plpgsql as $$
                begin raise exception 'killed'; end $$
                """).update();
        sql.sql("create trigger killed before " + when + " execute function membership.killed()")
                .update();
        try {
            meanwhile.run();
        } finally {
            sql.sql("drop trigger killed on membership." + (when.startsWith("update") ? "intake" : "member"))
                    .update();
        }
    }
}
