package vn.chiboso.membership.domain.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.domain.BirthDay;
import vn.chiboso.membership.domain.CardNumber;
import vn.chiboso.membership.domain.PersonName;
import vn.chiboso.membership.domain.Phone;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.RuleBook;
import vn.chiboso.membership.domain.Sex;
import vn.chiboso.membership.domain.roll.BulkGround.Answer;
import vn.chiboso.membership.domain.roll.BulkRow.Outcome;

/** Sheets over several branches: their shape, and what becomes of their rows. */
class SheetShapeTests {
    private static final UnitPath SCOPE = new UnitPath("vn.a.");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final RuleBook RULES = new RuleBook(List.of(
            new Rule(Rule.Code.PROBATION_MONTHS, 12, LocalDate.of(2011, 1, 19), null, "Điều lệ Đảng, Điều 5.1")));
    private static final UnitId HERE = new UnitId(new UUID(1, 1));
    private static final UnitId THERE = new UnitId(new UUID(1, 2));
    private static final MemberId HUNG = new MemberId(new UUID(2, 1));

    @ParameterizedTest
    @EnumSource
    void everyStatusIsReadBackAsItWasWritten(MemberStatus status) {
        assertThat(WordReading.status(SheetShape.status(status))).isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource
    void everyPostOfABranchIsReadBackAsItWasWritten(Position position) {
        var word = SheetShape.position(position);
        var strange = new ArrayList<String>();
        assertThat(WordReading.positions(word, strange)).isEqualTo(word.isEmpty() ? Set.of() : Set.of(position));
        assertThat(strange).isEmpty();
    }

    @Test
    void aPersonComesBackUnchangedAndKeepsWhatDoesNotLeave() {
        var kept = entry(HUNG, "Vũ Văn Hùng", "38.000001", LocalDate.of(1978, 2, 1));
        var row = plan(
                List.of(known(kept, HERE)), Map.of(), SheetShape.row(new SheetShape.Branch("38a", "Chi bộ"), kept));

        assertThat(row.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(Objects.requireNonNull(row.after()).book().phone()).isEqualTo(new Phone("0987557600"));
    }

    @Test
    void aTimeOutOfThePartyComesBackUnchangedIsAddedAndIsNeverLost() {
        var branch = new SheetShape.Branch("38a", "Chi bộ");
        var plain = entry(HUNG, "Vũ Văn Hùng", "38.000001", LocalDate.of(1978, 2, 1));
        var kept = outside(plain, "01/03/2008–15/06/2011; 01/02/2013–03/02/2014");
        var cells = SheetShape.row(branch, kept);
        assertThat(cells).contains("01/03/2008–15/06/2011; 01/02/2013–03/02/2014");

        assertThat(plan(List.of(known(kept, HERE)), Map.of(), cells).outcome()).isEqualTo(Outcome.UNCHANGED);
        var added = plan(List.of(known(plain, HERE)), Map.of(), cells);
        assertThat(added.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(added.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.field()).isEqualTo(RollField.OUTSIDE));
        // an empty cell says nothing, another time takes none back
        assertThat(plan(List.of(known(kept, HERE)), Map.of(), SheetShape.row(branch, plain))
                        .outcome())
                .isEqualTo(Outcome.UNCHANGED);
        var other = SheetShape.row(branch, outside(plain, "01/03/2008–15/06/2012"));
        assertThat(plan(List.of(known(kept, HERE)), Map.of(), other).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("outside-differs");
                    assertThat(finding.args()).containsExactly("01/03/2008–15/06/2011; 01/02/2013–03/02/2014");
                });
    }

    @Test
    void aTimeOutOfThePartyThatCannotBeIsRefusedInItsColumn() {
        var branch = new SheetShape.Branch("38a", "Chi bộ");
        var fresh = entry(null, "Vũ Văn Hùng", "38.000001", LocalDate.of(1978, 2, 1));

        assertThat(refused(SheetShape.row(branch, outside(fresh, "09/04/2003–15/06/2011"))))
                .isEqualTo("OUTSIDE outside-early");
        assertThat(refused(SheetShape.row(branch, outside(fresh, "07/05/2004–15/06/2011"))))
                .isEqualTo("OUTSIDE outside-day-within");
        var late = new ArrayList<>(SheetShape.row(branch, fresh));
        late.set(SheetShape.COLUMNS.indexOf(RollField.OUTSIDE), "01/03/2008–15/06/2999");
        assertThat(refused(late)).isEqualTo("OUTSIDE date-out-of-range");
    }

    private static String refused(List<String> cells) {
        var row = plan(List.of(), Map.of(), cells);
        assertThat(row.outcome()).isEqualTo(Outcome.REFUSED);
        return row.findings().getFirst().field() + " "
                + row.findings().getFirst().code();
    }

    private static RollEntry outside(RollEntry entry, String text) {
        return new RollEntry(
                entry.id(),
                entry.version(),
                entry.book(),
                entry.status(),
                entry.positions(),
                entry.group(),
                Objects.requireNonNull(HandEntry.outside(text, TODAY)));
    }

    @Test
    void theSameNameAndBirthDateIsAskedAboutAndTheAnswerCounts() {
        var kept = entry(HUNG, "Vũ Văn Hùng", "38.000001", LocalDate.of(1978, 2, 1));
        var other =
                entry(HUNG, "Vu Van Hung".replace("Vu Van Hung", "Vũ Văn Hùng"), "38.000009", LocalDate.of(1978, 2, 1));
        var cells = new ArrayList<>(SheetShape.row(new SheetShape.Branch("38a", "Chi bộ"), other));
        cells.set(SheetShape.COLUMNS.indexOf(RollField.DECISION), "05/05/2004");
        cells.set(SheetShape.COLUMNS.indexOf(RollField.CEREMONY), "06/05/2004");
        cells.set(SheetShape.COLUMNS.indexOf(RollField.OFFICIAL), "06/05/2005");

        assertThat(plan(List.of(known(kept, HERE)), Map.of(), cells).outcome()).isEqualTo(Outcome.DOUBTFUL);
        assertThat(plan(List.of(known(kept, HERE)), Map.of(2, Answer.OTHER), cells)
                        .outcome())
                .isEqualTo(Outcome.ADDED);
        assertThat(plan(List.of(known(kept, HERE)), Map.of(2, Answer.SAME), cells)
                        .outcome())
                .isEqualTo(Outcome.CHANGED);
        // on another roll the same person comes by a transfer, somebody else is added
        assertThat(plan(List.of(known(kept, THERE)), Map.of(2, Answer.SAME), cells)
                        .outcome())
                .isEqualTo(Outcome.REFUSED);
        assertThat(plan(List.of(known(kept, THERE)), Map.of(2, Answer.OTHER), cells)
                        .outcome())
                .isEqualTo(Outcome.ADDED);
    }

    @Test
    void aCardOfAnotherRollIsRefusedAndOneOfAnotherNameAskedAbout() {
        var kept = entry(HUNG, "Vũ Văn Hùng", "38.000001", LocalDate.of(1978, 2, 1));
        var cells = SheetShape.row(
                new SheetShape.Branch("38a", ""), entry(null, "Lê Thị Hoa", "38.000001", LocalDate.of(1990, 1, 1)));

        assertThat(plan(List.of(known(kept, THERE)), Map.of(), cells).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(plan(List.of(known(kept, HERE)), Map.of(), cells).outcome()).isEqualTo(Outcome.DOUBTFUL);
        assertThat(plan(List.of(known(kept, HERE)), Map.of(2, Answer.OTHER), cells)
                        .outcome())
                .isEqualTo(Outcome.REFUSED);
    }

    @Test
    void readsEnglishHeadingsInAnyOrderAndWithColumnsNobodyKnows() {
        var file = new ArrayList<RawLine>();
        var reader = new RollReader(10, (line, fields) -> file.add(line));
        reader.accept(row(1, List.of("Shoe size", "Date of admission", "Unit code", "Full name", "Date of birth")));
        reader.accept(row(2, List.of("42", "44000", "38A", "Vũ Văn Hùng", "28522")));

        assertThat(reader.finish().unknown()).containsExactly("Shoe size");
        var ground = ground(List.of(), Map.of());
        var planned = new BulkPlanning(
                        ground,
                        new StatusCheck(Map.of(), Set.of()),
                        new OutsideCheck(Map.of(), Set.of(), TODAY),
                        RULES,
                        TODAY)
                .plan(List.of(file.getFirst()), reader.finish().fields())
                .getFirst();
        assertThat(planned.outcome()).isEqualTo(Outcome.ADDED);
        var after = Objects.requireNonNull(planned.after());
        assertThat(after.book().ceremonyOn()).isEqualTo(LocalDate.of(2020, 6, 18));
        assertThat(after.book().birth().date()).isEqualTo(LocalDate.of(1978, 2, 1));
    }

    @Test
    void findsRowsOfOneFileThatExcludeOneAnother() {
        var search = new TwinSearch();
        search.look(raw(5, "Vũ Văn Hùng", "1/2/1978", "Bí thư"));
        search.look(raw(900, "VŨ VĂN HÙNG", "01/02/1978", ""));
        search.look(raw(901, "Lê Văn Bình", "01/02/1978", "Bí thư; Tổ trưởng"));
        search.look(raw(902, "Lê Văn Bình", "01/02/1979", ""));

        assertThat(search.twins())
                .containsExactlyInAnyOrder(
                        new TwinSearch.Twin(5, TwinSearch.Kind.PERSON, "5, 900"),
                        new TwinSearch.Twin(900, TwinSearch.Kind.PERSON, "5, 900"),
                        new TwinSearch.Twin(5, TwinSearch.Kind.SECRETARY, "5, 901"),
                        new TwinSearch.Twin(901, TwinSearch.Kind.SECRETARY, "5, 901"));
    }

    private static RawLine raw(int row, String name, String birth, String position) {
        return new RawLine(
                row,
                Map.of(
                        RollField.FULL_NAME,
                        new Cell.Text(name),
                        RollField.BIRTH,
                        new Cell.Text(birth),
                        RollField.POSITION,
                        new Cell.Text(position)),
                null);
    }

    private static BulkRow plan(List<KnownPerson> known, Map<Integer, Answer> answers, List<String> cells) {
        var lines = new ArrayList<RawLine>();
        var reader = new RollReader(10, (line, fields) -> lines.add(line));
        reader.accept(row(1, SheetShape.headings()));
        reader.accept(row(2, cells));
        return new BulkPlanning(
                        ground(known, answers),
                        new StatusCheck(Map.of(), Set.of()),
                        new OutsideCheck(Map.of(), Set.of(), TODAY),
                        RULES,
                        TODAY)
                .plan(List.of(lines.getFirst()), Set.copyOf(SheetShape.COLUMNS))
                .getFirst();
    }

    private static BulkGround ground(List<KnownPerson> known, Map<Integer, Answer> answers) {
        return new BulkGround(
                List.of(SCOPE),
                Map.of("38a", HERE),
                null,
                known,
                Map.of(),
                Map.of(),
                Set.of(new BulkGround.Post(HERE, HUNG, Position.SECRETARY)),
                Map.of(),
                answers);
    }

    private static SheetRow row(int number, List<String> cells) {
        var row = new TreeMap<Integer, Cell>();
        for (var i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                row.put(i, new Cell.Text(cells.get(i)));
            }
        }
        return new SheetRow(0, number, row);
    }

    private static KnownPerson known(RollEntry entry, UnitId unit) {
        return new KnownPerson(HUNG, entry.book(), unit, "Chi bộ", SCOPE.child("b"), entry);
    }

    private static RollEntry entry(@Nullable MemberId id, String name, String card, LocalDate birth) {
        var book = new ListBook(
                new PersonName(name),
                BirthDay.of(birth),
                Sex.MALE,
                "Kinh",
                "=1+1",
                "12/12",
                null,
                LocalDate.of(2003, 4, 9),
                LocalDate.of(2003, 5, 7),
                LocalDate.of(2004, 5, 7),
                new CardNumber(card),
                new Phone("0987557600"),
                "hung@example.vn",
                true,
                true,
                "ghi chú");
        return new RollEntry(id, 3, book, MemberStatus.TRANSFERRED_OUT, Set.of(Position.GROUP_LEADER), "Tổ 1");
    }
}
