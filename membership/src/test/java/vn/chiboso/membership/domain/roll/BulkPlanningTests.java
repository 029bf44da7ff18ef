package vn.chiboso.membership.domain.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.domain.BirthDay;
import vn.chiboso.membership.domain.CardNumber;
import vn.chiboso.membership.domain.PersonName;
import vn.chiboso.membership.domain.RuleBook;
import vn.chiboso.membership.domain.roll.BulkRow.Outcome;

/** Rows of a sheet beside what is kept: what can be known before is said before, and of nobody out of sight. */
class BulkPlanningTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final UnitId HERE = new UnitId(new UUID(0, 1));
    private static final UnitId THERE = new UnitId(new UUID(0, 2));
    private static final UnitPath COMMUNE = new UnitPath("vn.a.");
    private static final MemberId HUNG = new MemberId(new UUID(1, 1));
    private static final MemberId LAN = new MemberId(new UUID(1, 2));
    private static final LocalDate BORN = LocalDate.of(1978, 2, 1);

    @Test
    void namesNobodyWhoStandsOutOfSight() {
        var elsewhere = known(HUNG, "Vũ Văn Hùng", "38.000001", THERE, "vn.b.", MemberStatus.OFFICIAL);

        var doubt = plan(List.of(elsewhere), List.of(line(2, "38a", "Vũ Văn Hùng", "01/02/1978", "", "")))
                .getFirst();
        assertThat(doubt.outcome()).isEqualTo(Outcome.DOUBTFUL);
        assertThat(doubt.alike()).isNull();
        assertThat(codes(doubt)).containsExactly("alike-outside");
        var card = plan(List.of(elsewhere), List.of(line(2, "38a", "Lê Thị Hoa", "01/02/1990", "38.000001", "")))
                .getFirst();
        assertThat(card.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(card.findings()).allSatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("record-outside");
            assertThat(finding.field()).isNull();
            assertThat(finding.value()).isEmpty();
        });
    }

    @Test
    void namesWhoStandsInSight() {
        var inside = known(HUNG, "Vũ Văn Hùng", "38.000001", THERE, "vn.a.t.", MemberStatus.OFFICIAL);

        var doubt = plan(List.of(inside), List.of(line(2, "38a", "Vũ Văn Hùng", "01/02/1978", "", "")))
                .getFirst();
        assertThat(doubt.alike()).isNotNull();
        assertThat(codes(doubt)).containsExactly("same-name-and-birth");
    }

    @Test
    void refusesACardOfSomebodyElseForSomebodyWhoIsKept() {
        var hung = known(HUNG, "Vũ Văn Hùng", "38.000001", HERE, "vn.a.h.", MemberStatus.OFFICIAL);
        var lan = known(LAN, "Lê Thị Lan", "38.000002", HERE, "vn.a.h.", MemberStatus.OFFICIAL);
        var row = new ArrayList<>(List.of("38a", "Vũ Văn Hùng", "01/02/1978", "38.000009", "", "09/04/2003"));

        // of a record that no row may mean
        var ground = ground(List.of(hung, lan), Map.of(new CardNumber("38.000009"), LAN), Set.of());
        assertThat(plan(ground, List.of(raw(2, row))).getFirst().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(plan(ground(List.of(hung, lan), Map.of(), Set.of()), List.of(raw(2, row)))
                        .getFirst()
                        .outcome())
                .isEqualTo(Outcome.CHANGED);
    }

    @Test
    void refusesTwoRowsThatTurnOutToBeOnePerson() {
        var hung = known(HUNG, "Vũ Văn Hùng", "38.000001", HERE, "vn.a.h.", MemberStatus.OFFICIAL);

        var rows = plan(
                List.of(hung),
                List.of(
                        line(2, "38a", "Vũ Văn Hùng", "01/02/1978", "", "Bí thư"),
                        line(3, "38a", "Vũ Hùng", "01/02/1978", "38.000001", "")));
        assertThat(rows).extracting(BulkRow::outcome).containsOnly(Outcome.REFUSED);
        assertThat(rows).allSatisfy(row -> assertThat(codes(row)).contains("person-twice"));
    }

    @Test
    void takesTheTwoRowsOfAGuestThatSayTheSame() {
        var home = known(HUNG, "Vũ Văn Hùng", "38.000001", HERE, "vn.a.h.", MemberStatus.TRANSFERRED_OUT);
        var host = known(HUNG, "Vũ Văn Hùng", "38.000001", THERE, "vn.a.t.", MemberStatus.HOSTED);
        var here = List.of("38a", "Vũ Văn Hưng", "01/02/1978", "38.000001", "", "09/04/2003");
        var there = List.of("38b", "Vũ Văn Hưng", "01/02/1978", "38.000001", "", "09/04/2003");
        var other = List.of("38b", "Vũ Văn Hứng", "01/02/1978", "38.000001", "", "09/04/2003");

        assertThat(plan(List.of(home, host), List.of(raw(2, here), raw(3, there))))
                .extracting(BulkRow::outcome)
                .containsOnly(Outcome.CHANGED);
        assertThat(plan(List.of(home, host), List.of(raw(2, here), raw(3, other))))
                .extracting(BulkRow::outcome)
                .containsOnly(Outcome.REFUSED);
    }

    @Test
    void refusesTwoSecretariesHoweverTheirBranchIsNamed() {
        var rows = plan(
                List.of(),
                List.of(
                        line(2, "38a", "Vũ Văn Hùng", "01/02/1978", "", "Bí thư"),
                        line(3, "HCB-38A", "Lê Thị Lan", "01/02/1979", "", "Bí thư")));
        assertThat(rows).allSatisfy(row -> assertThat(codes(row)).contains("secretary-twice"));
    }

    @Test
    void refusesAPostThatWouldBeginWhileItIsHeld() {
        var hung = known(HUNG, "Vũ Văn Hùng", "38.000001", HERE, "vn.a.h.", MemberStatus.OFFICIAL);
        var rows = List.of(line(2, "38a", "Vũ Văn Hùng", "01/02/1978", "", "Chi ủy viên"));
        var held = Set.of(new BulkGround.Post(HERE, HUNG, Position.COMMITTEE_MEMBER));

        assertThat(codes(plan(ground(List.of(hung), Map.of(), held), rows).getFirst()))
                .contains("post-backdated");
        assertThat(plan(List.of(hung), rows).getFirst().outcome()).isEqualTo(Outcome.CHANGED);
    }

    private static List<String> codes(BulkRow row) {
        return row.findings().stream()
                .filter(f -> f.refuses() || row.outcome() == Outcome.DOUBTFUL)
                .map(Finding::code)
                .toList();
    }

    private static List<BulkRow> plan(List<KnownPerson> known, List<RawLine> lines) {
        return plan(ground(known, Map.of(), Set.of()), lines);
    }

    private static List<BulkRow> plan(BulkGround ground, List<RawLine> lines) {
        var rules = new RuleBook(List.of());
        var columns = Set.of(
                RollField.UNIT,
                RollField.FULL_NAME,
                RollField.BIRTH,
                RollField.CARD,
                RollField.POSITION,
                RollField.DECISION,
                RollField.STATUS);
        return new BulkPlanning(
                        ground,
                        new StatusCheck(Map.of(), Set.of()),
                        new OutsideCheck(Map.of(), Set.of(), TODAY),
                        rules,
                        TODAY)
                .plan(lines, columns);
    }

    private static BulkGround ground(
            List<KnownPerson> known, Map<CardNumber, MemberId> cards, Set<BulkGround.Post> posts) {
        return new BulkGround(
                List.of(COMMUNE),
                Map.of("38a", HERE, "hcb-38a", HERE, "38b", THERE),
                null,
                known,
                Map.of(),
                cards,
                posts,
                Map.of(),
                Map.of());
    }

    private static RawLine line(int row, String unit, String name, String birth, String card, String position) {
        return raw(row, List.of(unit, name, birth, card, position, ""));
    }

    private static RawLine raw(int row, List<String> cells) {
        var fields = List.of(
                RollField.UNIT,
                RollField.FULL_NAME,
                RollField.BIRTH,
                RollField.CARD,
                RollField.POSITION,
                RollField.DECISION);
        var told = new java.util.EnumMap<RollField, Cell>(RollField.class);
        for (var i = 0; i < fields.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                told.put(fields.get(i), new Cell.Text(cells.get(i)));
            }
        }
        told.put(RollField.STATUS, new Cell.Text("Chính thức"));
        return new RawLine(row, told, null);
    }

    private static KnownPerson known(
            MemberId id, String name, @Nullable String card, UnitId unit, String path, MemberStatus status) {
        var book = new ListBook(
                new PersonName(name),
                BirthDay.of(BORN),
                null,
                null,
                null,
                null,
                null,
                LocalDate.of(2003, 4, 9),
                null,
                null,
                card == null ? null : new CardNumber(card),
                null,
                null,
                false,
                false,
                null);
        return new KnownPerson(
                id,
                book,
                unit,
                "Chi bộ bí mật",
                new UnitPath(path),
                new RollEntry(id, 1, book, status, Set.of(), null));
    }
}
