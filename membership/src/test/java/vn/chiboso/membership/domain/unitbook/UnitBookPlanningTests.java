package vn.chiboso.membership.domain.unitbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.UnitForm;
import vn.chiboso.membership.domain.reorganisation.ReorganisationRefusal;
import vn.chiboso.membership.domain.roll.Cell;
import vn.chiboso.membership.domain.roll.SheetRow;

/** A commune with one branch; sheets are handed in for the commune. */
class UnitBookPlanningTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);
    private static final LocalDate SET_UP = LocalDate.of(2026, 3, 1);
    private static final String HEAD =
            "Mã tổ chức đảng;Tên tổ chức;Loại tổ chức;Mã tổ chức cấp trên;Tên tổ chức cấp trên;Loại hình chi bộ;Vùng lương tối thiểu;"
                    + "Ngày sinh hoạt hằng tháng;Ngày thành lập;Số quyết định;Ngày ký quyết định";

    private final TreeNode commune =
            node(1, UnitKind.COMMUNE, "Đảng bộ xã Quảng Bình", "38.168.053.000.000", "c.", null);
    private final TreeNode branch =
            node(2, UnitKind.BRANCH, "Chi bộ thôn Đông", "38.168.053.000.001", "c.b.", commune.id());
    private final List<String> taken = new ArrayList<>();
    private final Map<String, LocalDate> numbers = new HashMap<>();

    @Test
    void rowsComeInAnyOrderAndAreFoundedFromAboveDown() {
        var rows = plan(
                "38.168.053.001.001;Chi bộ Tổ 1;Chi bộ;38.168.053.001.000;;;;;;;",
                ";Tổ đảng 1;Tổ đảng;;Chi bộ Tổ 1;;;;;;",
                "38.168.053.001.000;Đảng bộ Trường Cao đẳng;Đảng bộ cơ sở;;;;;;;;",
                ";Chi bộ thôn Tây;chi bộ cơ sở;38.168.053.000.000;;Thôn;IV;mùng 3;15/08/2025;;");
        assertThat(rows).extracting(PlannedUnit::outcome).containsOnly(UnitOutcome.NEW);
        assertThat(rows.stream().sorted(Comparator.comparing(row -> Objects.requireNonNull(row.position()))))
                .extracting(PlannedUnit::row)
                .containsExactly(4, 5, 2, 3);
        assertThat(rows.get(0).parent()).isEqualTo(rows.get(2).unit());
        assertThat(rows.get(1).parent()).isEqualTo(rows.get(0).unit());
        assertThat(rows.get(3).parent()).isEqualTo(commune.id());
        assertThat(rows.get(3).kind()).isEqualTo(UnitKind.BRANCH);
    }

    @Test
    void whatStandsAndIsTheSameIsRecognisedWithCodeOrWithoutAndWhatDiffersIsSaid() {
        var rows = plan("38.168.053.000.001;Chi bộ thôn Đông;Chi bộ;38.168.053.000.000;;;;;01/07/2025;;");
        assertThat(rows).extracting(PlannedUnit::outcome).containsExactly(UnitOutcome.SAME);
        assertThat(plan(";chi bộ  thôn ĐÔNG;Chi bộ;;;;;;;;"))
                .extracting(PlannedUnit::outcome)
                .containsExactly(UnitOutcome.SAME);
        assertThat(plan("b;Chi bộ thôn Đông;Chi bộ;c;;;;;;;"))
                .extracting(PlannedUnit::outcome)
                .containsExactly(UnitOutcome.SAME);
        var differing = plan("38.168.053.000.001;Chi bộ thôn Bắc;Chi bộ;;;Thôn;II;;02/07/2025;;")
                .getFirst();
        assertThat(differing.outcome()).isEqualTo(UnitOutcome.DIFFERENT);
        assertThat(differing.findings())
                .extracting(UnitFinding::field)
                .containsExactly(UnitField.NAME, UnitField.BRANCH_TYPE, UnitField.REGION, UnitField.SINCE);
        assertThat(differing.findings().getFirst().args()).containsExactly("Chi bộ thôn Đông");
    }

    @Test
    void whatLeavesComesBackAsTheSame() {
        var row = UnitShape.row(new KnownUnit(branch), new KnownUnit(commune), null);
        assertThat(plan(String.join(";", row))).extracting(PlannedUnit::outcome).containsExactly(UnitOutcome.SAME);
    }

    @Test
    void rowsThatNameEachOtherAreRefusedAndSoIsWhatHangsOnThem() {
        var rows = plan(
                "38.168.053.001.000;A;Đảng bộ cơ sở;38.168.053.002.000;;;;;;;",
                "38.168.053.002.000;B;Đảng bộ cơ sở;38.168.053.001.000;;;;;;;",
                ";Chi bộ dưới A;Chi bộ;38.168.053.001.000;;;;;;;",
                "38.168.053.003.000;Tự mình;Đảng bộ cơ sở;38.168.053.003.000;;;;;;;",
                ";Chi bộ đúng;Chi bộ;;;;;;;;");
        assertThat(codes(rows)).containsExactly("circle", "circle", "circle", "circle", "");
    }

    @Test
    void ofTwinsInTheSheetNoneIsTakenByCodeAndTheFirstByName() {
        var rows = plan(
                "38.168.053.001.000;A;Đảng bộ cơ sở;;;;;;;;",
                "38.168.053.001.000;B B;Đảng bộ cơ sở;;;;;;;;",
                ";Chi bộ Một;Chi bộ;;;;;;;;",
                ";CHI BỘ MỘT;Chi bộ;;;;;;;;",
                "38.168.053.000.009;Chi bộ thôn Đông;Chi bộ;;;;;;;;");
        assertThat(codes(rows)).containsExactly("code-twice", "code-twice", "", "name-twice", "name-taken");
        assertThat(rows.get(0).findings().getFirst().args()).containsExactly("3");
        assertThat(rows.get(3).findings().getFirst().args()).containsExactly("4");
    }

    @Test
    void whatStandsAboveIsInTheSheetOrWithinTheScope() {
        var rows = plan(
                ";Chi bộ Một;Chi bộ;38.168.999.000.000;;;;;;;",
                ";Chi bộ Hai;Chi bộ;;Đảng bộ nơi khác;;;;;;",
                "38.168.053.001;Sai mã;Đảng bộ cơ sở;;;;;;;;",
                ";Chi bộ Ba;Chi bộ;38.168.053.001;;;;;;;",
                ";Tổ đảng;Tổ đảng;;;;;;;;");
        assertThat(codes(rows))
                .containsExactly("parent-unknown", "parent-unknown", "code", "parent-left-out", "misplaced");
    }

    @Test
    void eachCellIsReadOrSaidToBeWrong() {
        var rows = plan(
                ";;Chi bộ;;;;;;;;",
                "38.168.053.000.010;;;;;Hợp tác xã;V;31 hằng tháng;31/02/2025;12;",
                ";Đảng bộ Một;Đảng bộ cơ sở;;;Thôn;;;;;",
                ";Chi bộ Hai;Chi bộ;;;;;30;;;",
                ";Chi bộ Ba;Chi bộ;;;;;;30/06/2025;;",
                ";Chi bộ Bốn;Chi bộ;;;;;;21/11/2026;;");
        assertThat(rows).as("a row with neither name nor code is none").hasSize(5);
        assertThat(rows.getFirst().findings())
                .extracting(UnitFinding::field)
                .containsExactly(
                        UnitField.NAME,
                        UnitField.KIND,
                        UnitField.DECIDED,
                        UnitField.BRANCH_TYPE,
                        UnitField.REGION,
                        UnitField.MEETING_DAY,
                        UnitField.SINCE);
        assertThat(codes(rows).subList(1, 5)).containsExactly("type-of-no-branch", "meeting-day", "since", "since");
    }

    @Test
    void whatBeganSinceTheSetUpRestsOnADecisionThatRowsMayShare() {
        numbers.put("9-QĐ/ĐU", LocalDate.of(2026, 2, 1));
        taken.add("38.168.053.000.077");
        var rows = plan(
                ";Chi bộ Một;Chi bộ;;;;;;02/03/2026;;",
                ";Chi bộ Hai;Chi bộ;;;;;;;12-QĐ/ĐU;10/03/2026",
                ";Chi bộ Ba;Chi bộ;;;;;;02/03/2026;12-QĐ/ĐU;10/03/2026",
                ";Chi bộ Bốn;Chi bộ;;;;;;;9-QĐ/ĐU;10/03/2026",
                ";Chi bộ Năm;Chi bộ;;;;;;;9-QĐ/ĐU;01/02/2026",
                "38.168.053.000.077;Chi bộ Sáu;Chi bộ;;;;;;;;");
        assertThat(codes(rows)).containsExactly("founded-by-decision", "", "", "number-used", "", "code-taken");
    }

    @Test
    void aSheetWithoutItsHeadingOrWithoutRowsIsRefused() {
        assertThatThrownBy(() -> read("Danh sách;của xã", "1;2"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).endsWith("no-unit-heading"));
        assertThatThrownBy(() -> read(HEAD))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).endsWith("no-units"));
    }

    private List<String> codes(List<PlannedUnit> rows) {
        return rows.stream()
                .map(row -> row.findings().isEmpty()
                        ? ""
                        : row.findings().getFirst().key().replaceFirst(".*\\.", ""))
                .toList();
    }

    private List<PlannedUnit> plan(String... rows) {
        var lines = read(Stream.concat(Stream.of(HEAD), Stream.of(rows)).toArray(String[]::new));
        DecisionNumbers used = (issuer, decision) -> {
            var day = numbers.get(decision.number());
            if (day != null && !day.equals(decision.decidedOn())) {
                throw ReorganisationRefusal.numberUsed(day);
            }
        };
        var frame = new FoundingFrame((code, from) -> taken.contains(code), used, SET_UP, TODAY);
        var ids = new AtomicLong(100);
        return new UnitBookPlanning(
                        commune.id(),
                        frame,
                        List.of(new KnownUnit(commune), new KnownUnit(branch)),
                        () -> new UnitId(new UUID(0, ids.incrementAndGet())))
                .plan(lines);
    }

    private static List<UnitLine> read(String... rows) {
        var reader = new UnitBookReader(100);
        for (var i = 0; i < rows.length; i++) {
            var cells = rows[i].split(";", -1);
            var kept = new TreeMap<Integer, Cell>();
            for (var column = 0; column < cells.length; column++) {
                if (!cells[column].isEmpty()) {
                    kept.put(column, new Cell.Text(cells[column]));
                }
            }
            reader.accept(new SheetRow(0, i + 1, kept));
        }
        return reader.finish().lines();
    }

    private static TreeNode node(
            int id, UnitKind kind, String name, String code, String path, @Nullable UnitId parent) {
        return new TreeNode(
                new UnitId(new UUID(0, id)),
                UnitForm.of(kind, name, code, (BranchType) null, null),
                new UnitPath(path),
                parent,
                SINCE,
                0);
    }
}
