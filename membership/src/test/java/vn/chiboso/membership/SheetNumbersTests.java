package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.AssertablePublishedEvents;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.application.port.in.CreateUnit;
import vn.chiboso.membership.application.port.in.DownloadIntake;
import vn.chiboso.membership.application.port.in.SeeIntake;
import vn.chiboso.membership.application.port.in.WorkOnIntakes;
import vn.chiboso.membership.application.port.out.CitizenIds;
import vn.chiboso.membership.domain.intake.IntakeId;
import vn.chiboso.membership.domain.protection.CitizenId;
import vn.chiboso.membership.domain.roll.BulkRow;
import vn.chiboso.membership.domain.roll.Finding;
import vn.chiboso.membership.domain.roll.RollField;
import vn.chiboso.membership.domain.roll.SheetFormat;
import vn.chiboso.membership.events.SearchLimitReached;

/** A sheet of guessed citizen ids is no way to find out which of them are somebody's. */
@MembershipSlice
class SheetNumbersTests {
    private static final String HEAD = IntakeDesk.HEAD.strip() + ";" + RollField.CITIZEN.heading() + "\n";

    @Autowired
    House house;

    @Autowired
    IntakeDesk desk;

    @Autowired
    SeeIntake see;

    @Autowired
    WorkOnIntakes work;

    @Autowired
    DownloadIntake download;

    @Autowired
    CreateUnit createUnit;

    @Autowired
    CitizenIds citizenIds;

    @Autowired
    JdbcClient sql;

    private House.Tree tree;
    private Actor officer;
    private UnitId elsewhere;

    @BeforeEach
    void built() {
        tree = house.build();
        officer = house.holder(tree, tree.other(), "Mai Quang Sơn", Position.PARTY_BUILDING_OFFICER, tree.commune());
        desk.of(tree, officer);
        var commune = createUnit.create(
                tree.administrator(),
                new CreateUnit.Command(
                        null, tree.province(), UnitKind.COMMUNE, "Đảng bộ xã Yên Bình", null, null, null, null));
        elsewhere = createUnit.create(
                tree.administrator(),
                new CreateUnit.Command(null, commune, UnitKind.BRANCH, "Chi bộ thôn Đoài", null, null, null, null));
    }

    @Test
    void theComparisonSaysTheSameOfNumbersThatAreKnownElsewhereAndOfThoseThatAreNot() {
        kept(elsewhere, 7);
        var guessed = sheet(0, 10_000);

        var intake = desk.checked(guessed);

        assertThat(intake.counts().added()).isEqualTo(10_000);
        assertThat(intake.counts().leftOut()).isZero();
        assertThat(codes(intake.id())).isEmpty();
        assertThat(tries()).isZero();
    }

    @Test
    void whatIsKnownElsewhereIsFoundWhenItIsWrittenAndCountedLikeASearch() {
        kept(elsewhere, 2);
        var id = desk.running(sheet(0, 5));
        work.work();

        assertThat(desk.see(id).counts().added()).isEqualTo(4);
        assertThat(desk.see(id).counts().refused()).isEqualTo(1);
        assertThat(codes(id)).containsExactly("record-outside");
        assertThat(tries()).isEqualTo(1);
        assertThat(citizenIds.owners(List.of(number(1), number(3)))).hasSize(2);
    }

    @Test
    void aboveTheDaysLimitEveryNumberIsPutAsideWhetherItIsKnownOrNot(AssertablePublishedEvents events) {
        for (var n : new int[] {1, 3, 4, 6}) {
            kept(elsewhere, n);
        }
        triedBefore(58);
        var id = desk.running(sheet(0, 8));
        work.work();

        // rows 1 and 3 are told; from there on nobody can tell 4 and 6 from 5 and 7
        assertThat(codes(id))
                .containsExactly(
                        "record-outside",
                        "record-outside",
                        "numbers-aside",
                        "numbers-aside",
                        "numbers-aside",
                        "numbers-aside");
        assertThat(desk.see(id).counts().added()).isEqualTo(2);
        assertThat(tries()).isEqualTo(60);
        assertThat(events)
                .contains(SearchLimitReached.class)
                .matching(event -> event.reader().equals(officer.account())
                        && !event.tell().contains(officer.member()));
        var out = new ByteArrayOutputStream();
        download.download(officer, new DownloadIntake.Query(id, SheetFormat.CSV, Locale.of("vi")), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("không đối chiếu thêm số định danh");

        // nor by another sheet, while rows without a number go on
        var next = desk.checked((new String(sheet(4, 8), StandardCharsets.UTF_8)
                        + desk.row(tree.branch(), "Trần Thị Hoa", "01/02/1979", ""))
                .getBytes(StandardCharsets.UTF_8));
        assertThat(codes(next.id())).hasSize(4).containsOnly("numbers-aside");
        assertThat(next.counts().added()).isEqualTo(1);
        assertThat(tries()).isEqualTo(60);
    }

    @Test
    void numbersOfOnesOwnPeopleAreToldAndCounted() {
        kept(tree.other(), 2);
        triedBefore(59);

        var intake = desk.checked(sheet(0, 4));

        assertThat(codes(intake.id())).containsExactly("citizen-elsewhere", "numbers-aside");
        assertThat(intake.counts().added()).isEqualTo(2);
        assertThat(tries()).isEqualTo(60);
    }

    @Test
    void aNumberThatWasToldAtTheComparisonIsNotCountedAgainNorStopsTheSheet() {
        kept(tree.other(), 2);
        var id = desk.running((new String(sheet(2, 3), StandardCharsets.UTF_8)
                        + desk.row(tree.branch(), "Trần Thị Hoa", "01/02/1979", ""))
                .getBytes(StandardCharsets.UTF_8));
        assertThat(tries()).isEqualTo(1);
        work.work();

        assertThat(desk.see(id).counts().added()).isEqualTo(1);
        assertThat(codes(id)).containsExactly("citizen-elsewhere");
        assertThat(tries()).isEqualTo(1);
    }

    /** A sheet asks what a form asks: another number for somebody who has one, not the same one nor a first one. */
    @Test
    void anotherNumberForSomebodyWhoHasOneIsCountedAtTheComparisonAndNotAgainWhenItIsWritten() {
        for (var name : List.of("Trần Thị Hoa", "Vũ Văn Nam", "Đỗ Văn Quý")) {
            house.member(tree, tree.branch(), name, MemberStatus.OFFICIAL);
        }
        citizenIds.put(named("Trần Thị Hoa"), number(1));
        citizenIds.put(named("Vũ Văn Nam"), number(2));
        triedBefore(58);
        var id = desk.running(listBook("Trần Thị Hoa", 1, "Vũ Văn Nam", 3, "Đỗ Văn Quý", 4));
        assertThat(tries()).isEqualTo(59);
        work.work();

        assertThat(desk.see(id).counts().changed()).isEqualTo(3);
        assertThat(tries()).isEqualTo(59);
        assertThat(citizenIds.owners(List.of(number(1), number(3), number(4)))).hasSize(3);

        // the last of the day is told, the next is not, though it is the right one
        assertThat(codes(desk.checked(listBook("Trần Thị Hoa", 5, "Vũ Văn Nam", 6, "Đỗ Văn Quý", 7))
                        .id()))
                .containsExactly("numbers-aside", "numbers-aside");
        assertThat(tries()).isEqualTo(60);
    }

    private byte[] listBook(Object... namesAndNumbers) {
        var text = new StringBuilder(HEAD);
        for (var n = 0; n < namesAndNumbers.length; n += 2) {
            text.append(desk.row(tree.branch(), (String) namesAndNumbers[n], "02/03/1980", "")
                            .strip())
                    .append(';')
                    .append(number((int) namesAndNumbers[n + 1]).digits())
                    .append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private MemberId named(String name) {
        return new MemberId(sql.sql("select id from membership.member where full_name = :name")
                .param("name", name)
                .query(UUID.class)
                .single());
    }

    private void kept(UnitId unit, int n) {
        citizenIds.put(house.member(tree, unit, "Đỗ Thị Nga " + (char) ('A' + n), MemberStatus.OFFICIAL), number(n));
    }

    private static CitizenId number(int n) {
        return CitizenId.of("038080%06d".formatted(n));
    }

    /** New people of the first branch, each with the number of their row, counted from nought. */
    private byte[] sheet(int from, int to) {
        var text = new StringBuilder(HEAD);
        for (var n = from; n < to; n++) {
            var name = "Phạm Văn " + (char) ('A' + n % 26) + (char) ('a' + n / 26 % 26) + (char) ('a' + n / 676);
            text.append(desk.row(tree.branch(), name, "09/08/1977", "").strip())
                    .append(';')
                    .append(number(n).digits())
                    .append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> codes(IntakeId id) {
        return see.see(officer, new SeeIntake.Query(id, 0)).rows().stream()
                .filter(BulkRow::isLeftOut)
                .flatMap(row -> row.findings().stream().filter(Finding::refuses))
                .map(Finding::code)
                .toList();
    }

    private int tries() {
        return sql.sql("select count(*) from membership.search_try")
                .query(Integer.class)
                .single();
    }

    private void triedBefore(int many) {
        sql.sql("""
                insert into membership.search_try (id, account_id, by_name, unit_ids, way, tried_at, unusual)
                select gen_random_uuid(), :account, 'x', array[cast(:unit as uuid)], 'SEARCH',
                    timestamptz '2026-11-20T05:00:00Z' - interval '2 hours', false from generate_series(1, :many)
                """)
                .param("account", officer.account().value())
                .param("unit", tree.commune().value())
                .param("many", many)
                .update();
    }
}
