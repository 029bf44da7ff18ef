package vn.chiboso.membership.domain.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.CardNumber;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.RuleBook;
import vn.chiboso.membership.domain.roll.PlannedRow.Outcome;

class ReconciliationTests {
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
        assertThat(first.rows()).extracting(PlannedRow::outcome).containsExactly(Outcome.ADDED, Outcome.ADDED);

        var second = plan(file, kept(first));
        assertThat(second.rows()).extracting(PlannedRow::outcome).containsExactly(Outcome.UNCHANGED, Outcome.UNCHANGED);
        assertThat(second.missing()).isEmpty();
    }

    @Test
    void tellsAChangeFieldByFieldAndKeepsWhatTheFileDoesNotSay() {
        var before = kept(plan(
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
                List.of()));
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
                .extracting(PlannedRow::outcome)
                .containsExactly(Outcome.REFUSED, Outcome.REFUSED, Outcome.ADDED);
        assertThat(plan.rows().getFirst().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("card-twice");
            assertThat(finding.field()).isEqualTo(RollField.CARD);
            assertThat(finding.value()).isEqualTo("38.000001");
            assertThat(finding.args()).containsExactly("2, 3");
        });
    }

    @Test
    void refusesACardOfAnotherRollWithoutSayingWhose() {
        var sheet =
                Lines.headed().member("Vũ Văn Hùng", "01/02/1978", "38.000001").read();
        var known = new Known(List.of(), Set.of(new CardNumber("38.000001")), Set.of());
        var row = new Reconciliation(known, RULES, TODAY).plan(sheet).rows().getFirst();

        assertThat(row.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(row.findings()).singleElement().satisfies(f -> {
            assertThat(f.code()).isEqualTo("card-elsewhere");
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

        var kept = kept(plan(
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
                List.of()));
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
        assertThat(plan.missing()).extracting(e -> e.book().name().full()).containsExactly("Vũ Văn Hùng");
    }

    @Test
    void findsAPersonWithoutACardByNameBirthDayAndDecision() {
        var kept = kept(plan(Lines.headed().member("Vũ Văn Hùng", "01/02/1978", "38.000001"), List.of()));
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
        assertThat(plan(file, List.of()).digest()).isEqualTo(first.digest());
        assertThat(plan(file, kept(first)).digest()).isNotEqualTo(first.digest());
    }

    private static RollPlan plan(Lines lines, List<RollEntry> kept) {
        return new Reconciliation(new Known(kept, Set.of(), Set.of()), RULES, TODAY).plan(lines.read());
    }

    /** The roll after the plan was done. */
    private static List<RollEntry> kept(RollPlan plan) {
        var kept = new ArrayList<RollEntry>();
        for (var row : plan.rows()) {
            var e = row.after();
            if (e != null) {
                kept.add(new RollEntry(
                        new MemberId(new UUID(7, row.row())), 0, e.book(), e.status(), e.positions(), e.group()));
            }
        }
        return kept;
    }
}
