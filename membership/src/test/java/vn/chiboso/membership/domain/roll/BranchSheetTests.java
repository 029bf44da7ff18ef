package vn.chiboso.membership.domain.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.RuleBook;
import vn.chiboso.membership.domain.roll.BulkRow.Outcome;

/** A list book of one branch beside the roll that is kept. */
class BranchSheetTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final RuleBook RULES = new RuleBook(List.of(
            new Rule(Rule.Code.PROBATION_MONTHS, 12, LocalDate.of(2011, 1, 19), null, "Điều lệ Đảng, Điều 5.1"),
            new Rule(Rule.Code.ADMISSION_AGE, 18, LocalDate.of(2011, 1, 19), null, "Điều lệ Đảng, Điều 1"),
            new Rule(Rule.Code.COMMITTEE_FROM, 9, LocalDate.of(2011, 1, 19), null, "Điều 24.4"),
            new Rule(Rule.Code.COMMITTEE_MOST, 7, LocalDate.of(2011, 1, 19), null, "294-QĐ/TW")));

    @Test
    void addsWhoIsNewAndFindsTheSameFileUnchanged() {
        var file =
                Lines.headed().member("Vũ Văn Hùng", "01/02/1978", "38.000001").member("Lê Văn A", "1960", "38.000002");
        var first = plan(file, List.of());
        assertThat(first.rows()).extracting(BulkRow::outcome).containsExactly(Outcome.ADDED, Outcome.ADDED);

        var second = plan(file, first.kept());
        assertThat(second.rows()).extracting(BulkRow::outcome).containsExactly(Outcome.UNCHANGED, Outcome.UNCHANGED);
        assertThat(second.survey().missing()).isEmpty();
    }

    @Test
    void tellsAChangeFieldByFieldAndKeepsWhatTheFileDoesNotSay() {
        var before = plan(
                        Lines.headed()
                                .row(
                                        1,
                                        "Vũ Văn Hùng",
                                        "01/02/1978",
                                        "09/04/2003",
                                        "07/05/2003",
                                        "07/05/2004",
                                        "38.000001",
                                        "Bí thư",
                                        "Chính thức",
                                        "0987557600"),
                        List.of())
                .kept();
        var after = plan(
                Lines.headed()
                        .row(
                                1,
                                "Vũ Văn Hùng",
                                "1978",
                                "09/04/2003",
                                "07/05/2003",
                                "07/05/2004",
                                "38 000001",
                                null,
                                "Tạm miễn",
                                null),
                before);

        assertThat(after.rows().getFirst().outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(after.rows().getFirst().changes())
                .extracting(FieldChange::field)
                .containsExactly(RollField.POSITION, RollField.STATUS);
        assertThat(after.rows().getFirst().after()).satisfies(entry -> {
            assertThat(entry.book().phone()).isNotNull();
            assertThat(entry.book().birth().date()).isEqualTo(LocalDate.of(1978, 2, 1));
        });
    }

    @Test
    void refusesBothRowsOfOneCardNumberAndNamesThem() {
        var plan = plan(
                Lines.headed()
                        .member("Vũ Văn Hùng", "01/02/1978", "38.000001")
                        .member("Lê Văn A", "01/03/1979", "38.000001")
                        .member("Bùi B", "01/03/1981", "38.000003"),
                List.of());

        assertThat(plan.rows())
                .extracting(BulkRow::outcome)
                .containsExactly(Outcome.REFUSED, Outcome.REFUSED, Outcome.ADDED);
        assertThat(plan.rows().getFirst().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("card-twice");
            assertThat(finding.field()).isEqualTo(RollField.CARD);
            assertThat(finding.args()).containsExactly("2, 3");
        });
    }

    @Test
    void refusesACardOfAnotherRollWithoutSayingWhose() {
        var file = Lines.headed().member("Vũ Văn Hùng", "01/02/1978", "38.000001");
        var elsewhere = plan(Lines.headed().member("Lê Thị Lan", "01/02/1990", "38.000001"), List.of())
                .kept();
        var row =
                OneBranch.plan(file, List.of(), elsewhere, RULES, TODAY).rows().getFirst();

        assertThat(row.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(row.findings()).singleElement().satisfies(f -> {
            assertThat(f.code()).isEqualTo("record-outside");
            assertThat(f.field()).isNull();
            assertThat(f.value()).isEmpty();
            assertThat(f.args()).isEmpty();
        });
    }

    @Test
    void refusesTwoSecretariesAndOneBesideWhomTheFileDoesNotName() {
        var two = Lines.headed()
                .row(
                        1,
                        "Vũ Văn Hùng",
                        "01/02/1978",
                        "04/05/2010",
                        "20/05/2010",
                        "20/05/2011",
                        "38.000001",
                        "Bí thư",
                        "Chính thức",
                        null)
                .row(
                        2,
                        "Lê Văn A",
                        "01/02/1979",
                        "04/05/2010",
                        "20/05/2010",
                        "20/05/2011",
                        "38.000002",
                        "Bí thư",
                        "Chính thức",
                        null);
        assertThat(plan(two, List.of()).rows())
                .allSatisfy(r -> assertThat(r.findings())
                        .anySatisfy(f -> assertThat(f.code()).isEqualTo("secretary-twice")));

        var kept = plan(
                        Lines.headed()
                                .row(
                                        1,
                                        "Vũ Văn Hùng",
                                        "01/02/1978",
                                        "04/05/2010",
                                        "20/05/2010",
                                        "20/05/2011",
                                        "38.000001",
                                        "Bí thư",
                                        "Chính thức",
                                        null),
                        List.of())
                .kept();
        var other = Lines.headed()
                .row(
                        1,
                        "Lê Văn A",
                        "01/02/1979",
                        "04/05/2010",
                        "20/05/2010",
                        "20/05/2011",
                        "38.000002",
                        "Bí thư",
                        "Chính thức",
                        null);
        var plan = plan(other, kept);
        assertThat(plan.rows().getFirst().findings())
                .anySatisfy(f -> assertThat(f.code()).isEqualTo("secretary-kept"));
        assertThat(plan.survey().missing()).containsExactly("Vũ Văn Hùng");
    }

    @Test
    void findsAPersonWithoutACardByNameBirthDayAndDecision() {
        var kept = plan(Lines.headed().member("Vũ Văn Hùng", "01/02/1978", "38.000001"), List.of())
                .kept();
        var plan = plan(
                Lines.headed()
                        .row(
                                1,
                                "VŨ VĂN HÙNG",
                                "01/02/1978",
                                "04/05/2010",
                                "20/05/2010",
                                "20/05/2011",
                                null,
                                null,
                                "Chính thức",
                                null),
                kept);

        assertThat(plan.rows().getFirst().changes())
                .extracting(FieldChange::field)
                .containsExactly(RollField.FULL_NAME);
    }

    @Test
    void aChangedRollHasAnotherDigest() {
        var file = Lines.headed().member("Vũ Văn Hùng", "01/02/1978", "38.000001");
        var first = plan(file, List.of());
        assertThat(digest(plan(file, List.of()))).isEqualTo(digest(first));
        assertThat(digest(plan(file, first.kept()))).isNotEqualTo(digest(first));
    }

    @Test
    void aSecretaryWhosePostTheSheetTakesAwayMakesWayForAnother() {
        var kept = plan(posts("Bí thư", "Chi ủy viên"), List.of()).kept();
        var swapped = plan(posts("Chi ủy viên", "Bí thư"), kept);

        assertThat(swapped.rows()).extracting(BulkRow::outcome).containsOnly(Outcome.CHANGED);
        assertThat(swapped.rows()).allMatch(BulkRow::changesLeaders);
        // without the row of the one who has it the post is not free
        assertThat(plan(Lines.headed().row(post(2, "Lê Văn A", "38.000002", "Bí thư")), kept)
                        .rows()
                        .getFirst()
                        .findings())
                .extracting(Finding::code)
                .contains("secretary-kept");
    }

    @Test
    void whoLeadsIsTouchedOnlyByRowsThatAreWritten() {
        var file = posts("Bí thư", "Phó bí thư");
        var first = plan(file, List.of());
        assertThat(first.rows()).allMatch(BulkRow::changesLeaders);
        assertThat(plan(file, first.kept()).rows()).noneMatch(BulkRow::changesLeaders);
        var committee = plan(posts("Chi ủy viên", "Tổ trưởng"), List.of());
        assertThat(committee.rows()).noneMatch(BulkRow::changesLeaders);
    }

    @Test
    void aNamesakeInAnotherBranchIsNotAskedAboutAndOneHereIs() {
        var file = Lines.headed()
                .row(
                        1,
                        "Vũ Văn Hùng",
                        "01/02/1978",
                        "09/04/2003",
                        "07/05/2003",
                        "07/05/2004",
                        "38.000009",
                        null,
                        null,
                        null);
        var other = plan(Lines.headed().member("Vũ Văn Hùng", "01/02/1978", "38.000001"), List.of())
                .kept();

        var elsewhere =
                OneBranch.plan(file, List.of(), other, RULES, TODAY).rows().getFirst();
        assertThat(elsewhere.outcome()).isEqualTo(Outcome.ADDED);
        assertThat(elsewhere.findings()).isEmpty();
        var here = plan(file, other).rows().getFirst();
        assertThat(here.outcome()).isEqualTo(Outcome.DOUBTFUL);
        assertThat(here.findings()).extracting(Finding::code).contains("same-name-and-birth");
        assertThat(here.alike()).isNotNull();
    }

    @Test
    void theSamePersonOfAnotherBranchIsLeftOutWithoutSayingWhere() {
        var file = Lines.headed().member("Vũ Văn Hùng", "01/02/1978", "38.000009");
        var other = plan(Lines.headed().member("Vũ Văn Hùng", "01/02/1978", "38.000001"), List.of())
                .kept();

        var row = OneBranch.plan(file, List.of(), other, RULES, TODAY).rows().getFirst();
        assertThat(row.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(row.findings()).extracting(Finding::code).containsExactly("record-outside");
        assertThat(row.alike()).isNull();
    }

    @Test
    void whoHasANameOfTheRollAndAnotherBirthDayIsTakenInWithARemark() {
        var kept = plan(Lines.headed().member("Vũ Văn Hùng", "01/02/1978", "38.000001"), List.of())
                .kept();
        var plan = plan(
                Lines.headed()
                        .member("Vũ Văn Hùng", "01/02/1978", "38.000001")
                        .member("Vũ Văn Hùng", "05/06/1990", "38.000002"),
                kept);

        assertThat(plan.rows()).extracting(BulkRow::outcome).containsExactly(Outcome.UNCHANGED, Outcome.ADDED);
        assertThat(plan.survey().noted()).singleElement().satisfies(noted -> {
            assertThat(noted.row()).isEqualTo(3);
            assertThat(noted.findings()).extracting(Finding::code).containsExactly("namesake");
        });
    }

    @Test
    void whoStandsInARowThatIsLeftOutIsNotMissing() {
        var kept = plan(
                        Lines.headed()
                                .member("Vũ Văn Hùng", "01/02/1978", "38.000001")
                                .member("Lê Văn A", "01/02/1979", "38.000002"),
                        List.of())
                .kept();
        var plan = plan(Lines.headed().member("Lê Văn A", "31/02/1979", "38.000002"), kept);

        assertThat(plan.rows().getFirst().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(plan.survey().missing()).containsExactly("Vũ Văn Hùng");
    }

    private static Lines posts(String hung, String other) {
        return Lines.headed()
                .row(post(1, "Vũ Văn Hùng", "38.000001", hung))
                .row(post(2, "Lê Văn A", "38.000002", other));
    }

    private static @Nullable Object[] post(int number, String name, String card, String position) {
        return new @Nullable Object[] {
            number, name, "01/02/1978", "04/05/2010", "20/05/2010", "20/05/2011", card, position, "Chính thức", null
        };
    }

    private static List<Long> digest(OneBranch plan) {
        return plan.rows().stream().map(BulkRow::digest).toList();
    }

    private static OneBranch plan(Lines lines, List<RollEntry> kept) {
        return OneBranch.plan(lines, kept, RULES, TODAY);
    }
}
