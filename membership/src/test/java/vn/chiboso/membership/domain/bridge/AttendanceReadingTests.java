package vn.chiboso.membership.domain.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.AttendanceFiles.Fault;
import vn.chiboso.membership.api.AttendanceFiles.Line;
import vn.chiboso.membership.api.AttendanceFiles.Reading;
import vn.chiboso.membership.api.AttendanceFiles.Said;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.domain.BirthDay;
import vn.chiboso.membership.domain.CardNumber;
import vn.chiboso.membership.domain.PersonName;
import vn.chiboso.membership.domain.bridge.BridgeLayout.Column;
import vn.chiboso.membership.domain.roll.Cell;
import vn.chiboso.membership.domain.roll.ListBook;
import vn.chiboso.membership.domain.roll.RollEntry;
import vn.chiboso.membership.domain.roll.SheetRow;
import vn.chiboso.membership.domain.roll.SheetShape;

/** What a row of an attendance file means for a branch's roll, and what a row of the list out tells. */
class AttendanceReadingTests {
    private static final MemberId HUNG = new MemberId(new UUID(1, 1));
    private static final MemberId HOA = new MemberId(new UUID(1, 2));
    private static final MemberId OTHER_HOA = new MemberId(new UUID(1, 3));
    private static final List<RollEntry> ROLL = List.of(
            entry(HUNG, "Vũ Văn Hùng", LocalDate.of(1978, 2, 1), "38.000001"),
            entry(HOA, "Lê Thị Hoa", LocalDate.of(1980, 3, 2), "38.000002"),
            entry(OTHER_HOA, "Lê Thị Hoa", LocalDate.of(1991, 5, 4), null));

    @Test
    void findsTheHeadingsUnderATitleAndReadsWhatPeopleWrite() {
        var reading = read(
                List.of("Điểm danh kỳ họp tháng 11"),
                List.of("STT", "Tên đảng viên", "Ngày sinh", "Số thẻ", "Trạng thái", "Lý do"),
                List.of("1", "VŨ VĂN HÙNG", "", "", "Có mặt", ""),
                List.of("2", "Lê Thị Hoa", "02/03/1980", "", "Vắng có phép", "Ốm"),
                List.of("3", "Lê Thị Hoa", "4/5/1991", "", "Tham gia trực tuyến", ""));

        assertThat(reading.lines()).extracting(Line::member).containsExactly(HUNG, HOA, OTHER_HOA);
        assertThat(reading.lines())
                .extracting(Line::said)
                .containsExactly(Said.PRESENT, Said.ABSENT_WITH_REASON, Said.ONLINE);
        assertThat(reading.lines()).extracting(Line::reason).containsExactly(null, "Ốm", null);
        assertThat(reading.lines()).extracting(Line::fault).containsOnlyNulls();
        assertThat(reading.unknown()).containsExactly("STT");
    }

    @Test
    void whoWasThereWasThereHoweverTheyCameOrWent() {
        var reading = read(
                List.of("Họ và tên", "Ngày sinh", "Trạng thái", "Lý do"),
                List.of("Vũ Văn Hùng", "", "Có mặt, về sớm có phép", "ố".repeat(600)),
                List.of("Lê Thị Hoa", "02/03/1980", "Đã tham dự trực tuyến, xin phép về trước", ""),
                List.of("Lê Thị Hoa", "4/5/1991", "Có lý do", ""));

        assertThat(reading.lines())
                .extracting(Line::said)
                .containsExactly(Said.PRESENT, Said.ONLINE, Said.ABSENT_WITH_REASON);
        assertThat(reading.lines().getFirst().reason()).hasSize(500).endsWith("…");
    }

    @Test
    void saysOfEachRowWhyItTellsNothing() {
        var reading = read(
                List.of("Họ và tên", "Ngày sinh", "Số thẻ đảng viên", "Điểm danh"),
                List.of("Trần Văn Lạ", "", "", "x"),
                List.of("Lê Thị Hoa", "", "", "x"),
                List.of("Lê Thị Hoa", "31/02/1980", "", "x"),
                List.of("Lê Thị Hoa", "02/03/1980", "38.000001", "x"),
                List.of("", "", "", "x"),
                List.of("Vũ Văn Hùng", "", "", "có lẽ"),
                List.of("Lê Thị Hoa", "02/03/1980", "", "x"),
                List.of("", "", "38.000002", "Vắng"));

        assertThat(reading.lines())
                .extracting(Line::fault)
                .containsExactly(
                        Fault.NOBODY,
                        Fault.SEVERAL,
                        Fault.BIRTH_UNREADABLE,
                        Fault.CONTRADICTS,
                        Fault.NAME_MISSING,
                        Fault.PRESENCE_UNREADABLE,
                        Fault.TWICE,
                        Fault.TWICE);
        assertThat(reading.lines().getLast().said()).isEqualTo(Said.ABSENT_WITHOUT_REASON);
    }

    @Test
    void namesTheHeadingsOfAFileThatHasNoneThatAreKnown() {
        assertThatThrownBy(() -> read(List.of("Name", "Here"), List.of("Vũ Văn Hùng", "x")))
                .isInstanceOfSatisfying(BridgeRefusal.class, r -> {
                    assertThat(r.field()).isEqualTo("file");
                    assertThat(r.args()).contains("Name, Here");
                });
    }

    @Test
    void aListTellsNoMoreThanItsColumnsInTheirOrder() {
        var layout = layout(BridgeKind.LIST_OUT, "BIRTH=Born", "FULL_NAME=Name", "NUMBER=No", "UNIT_NAME=Branch");

        assertThat(BridgeRow.of(layout, 7, new SheetShape.Branch("38a", "Chi bộ"), ROLL.getFirst()))
                .containsExactly("1978-02-01", "Vũ Văn Hùng", "7", "Chi bộ");
    }

    @Test
    void refusesALayoutByWhichNobodyCouldBeToldApart() {
        assertThatThrownBy(() -> layout(BridgeKind.LIST_OUT, "BIRTH=Born").checked())
                .isInstanceOf(BridgeRefusal.class);
        assertThatThrownBy(
                        () -> layout(BridgeKind.ATTENDANCE_IN, "FULL_NAME=Name").checked())
                .isInstanceOf(BridgeRefusal.class);
        assertThatThrownBy(() -> layout(BridgeKind.LIST_OUT, "FULL_NAME=Name", "CARD=NAME")
                        .checked())
                .isInstanceOf(BridgeRefusal.class);
        assertThatThrownBy(() -> layout(BridgeKind.LIST_OUT, "FULL_NAME=Name", "PRESENCE=Here")
                        .checked())
                .isInstanceOf(BridgeRefusal.class);
        assertThat(layout(BridgeKind.LIST_OUT, "FULL_NAME=Name", "CARD=Card")
                        .checked()
                        .headings())
                .containsExactly("Name", "Card");
    }

    private static BridgeLayout layout(BridgeKind kind, String... columns) {
        return new BridgeLayout(
                new UUID(9, 9),
                kind,
                LocalDate.of(2026, 1, 1),
                DateShape.YEAR_FIRST,
                Set.of(MemberStatus.OFFICIAL),
                List.of(columns).stream()
                        .map(c -> c.split("="))
                        .map(c -> new Column(BridgeField.valueOf(c[0]), c[1]))
                        .toList(),
                "Hướng dẫn");
    }

    @SafeVarargs
    private static Reading read(List<String>... rows) {
        var reading = new AttendanceReading(layout(
                BridgeKind.ATTENDANCE_IN,
                "FULL_NAME=Họ và tên; Tên đảng viên",
                "BIRTH=Ngày sinh",
                "CARD=Số thẻ đảng viên; Số thẻ",
                "PRESENCE=Điểm danh; Trạng thái",
                "REASON=Lý do"));
        for (var i = 0; i < rows.length; i++) {
            var cells = new TreeMap<Integer, Cell>();
            for (var c = 0; c < rows[i].size(); c++) {
                if (!rows[i].get(c).isEmpty()) {
                    cells.put(c, new Cell.Text(rows[i].get(c)));
                }
            }
            reading.accept(new SheetRow(0, i + 1, cells));
        }
        return reading.finish(ROLL);
    }

    private static RollEntry entry(MemberId id, String name, LocalDate birth, @Nullable String card) {
        var book = new ListBook(
                new PersonName(name),
                BirthDay.of(birth),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                card == null ? null : new CardNumber(card),
                null,
                null,
                false,
                false,
                null);
        return new RollEntry(id, 0, book, MemberStatus.OFFICIAL, Set.of(), null);
    }
}
