package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chiboso.membership.api.AbsencesNoted;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnpaidDues;
import vn.chiboso.membership.application.port.in.BeginKeyRotation;
import vn.chiboso.membership.application.port.in.DropOldKeys;
import vn.chiboso.membership.application.port.in.EndKeyRotation;
import vn.chiboso.membership.application.port.in.MergePersons;
import vn.chiboso.membership.application.port.in.NoteAbsences;
import vn.chiboso.membership.application.port.in.RenewSealed;
import vn.chiboso.membership.application.port.in.SeeMember;
import vn.chiboso.membership.application.port.in.SeeOwnFile;
import vn.chiboso.membership.application.port.in.UndoMerge;
import vn.chiboso.membership.application.port.out.AlertFacts;
import vn.chiboso.membership.application.port.out.BranchRolls;
import vn.chiboso.membership.application.port.out.Commitments;
import vn.chiboso.membership.application.port.out.Corrections;
import vn.chiboso.membership.application.port.out.Dossiers;
import vn.chiboso.membership.application.port.out.DuesDeclarations;
import vn.chiboso.membership.application.port.out.DuesSheets;
import vn.chiboso.membership.application.port.out.Residences;
import vn.chiboso.membership.application.port.out.StudyLists;
import vn.chiboso.membership.domain.Phone;
import vn.chiboso.membership.domain.handbook.Commitment;
import vn.chiboso.membership.domain.merge.MergeId;
import vn.chiboso.membership.domain.protection.Residence;

/** What was written under either of two records of one person is the person's, is counted once, and parts again. */
@MembershipSlice
class MergedRowsTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final YearMonth MONTH = YearMonth.of(2026, 11);

    @Autowired
    House house;

    @Autowired
    MockMvcTester web;

    @Autowired
    MergePersons merge;

    @Autowired
    UndoMerge undo;

    @Autowired
    DuesSheets sheets;

    @Autowired
    DuesDeclarations declarations;

    @Autowired
    UnpaidDues unpaid;

    @Autowired
    Commitments commitments;

    @Autowired
    Corrections corrections;

    @Autowired
    Dossiers dossiers;

    @Autowired
    StudyLists study;

    @Autowired
    Residences residences;

    @Autowired
    AlertFacts facts;

    @Autowired
    NoteAbsences noteAbsences;

    @Autowired
    BranchRolls rolls;

    @Autowired
    SeeMember see;

    @Autowired
    SeeOwnFile own;

    @Autowired
    BeginKeyRotation begin;

    @Autowired
    RenewSealed renew;

    @Autowired
    EndKeyRotation end;

    @Autowired
    DropOldKeys drop;

    @Autowired
    TransactionTemplate together;

    @Autowired
    JdbcClient sql;

    private DuesHouse people;
    private Actor kept;
    private MemberId one;
    private MemberId two;

    @BeforeEach
    void built() {
        people = new DuesHouse(house, sql, web);
        kept = people.fellow;
        one = people.of(kept);
        two = people.of(people.deputy);
        sql.sql(
                        "update membership.member set (full_name, search_name) = ('Lê Văn Bình', 'le van binh') where id = :two")
                .param("two", two.value())
                .update();
    }

    @Test
    void duesOfBothAreOneLineWithWhatWasPaidForEitherUntilTheyPart() {
        people.opened();
        assertThat(people.pay(people.secretary, people.id(), two, 1000, version(two)))
                .hasStatus(204);
        var before = sheets.find(people.tree.branch(), MONTH).orElseThrow();
        assertThat(before.lines()).hasSize(4);

        var id = merged();

        var after = sheets.find(people.tree.branch(), MONTH).orElseThrow();
        assertThat(after.lines()).hasSize(3);
        assertThat(after.line(one).payments()).hasSize(1);
        assertThat(after.paid()).isEqualTo(before.paid());
        assertThat(sql.sql("select people from membership.dues_sheet")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
        assertThat(people.json(people.secretary, people.sheet() + "/recalculation", ""))
                .hasStatusOk();
        assertThat(sheets.find(people.tree.branch(), MONTH).orElseThrow().paid())
                .isEqualTo(before.paid());
        assertThat(sheets.of(one)).hasSize(1);
        assertThat(declarations.of(one))
                .hasSize(2)
                .allSatisfy(d -> assertThat(d.member()).isEqualTo(one));
        assertThat(declarations.inForce(Set.of(one), MONTH)).containsOnlyKeys(one);
        var months = unpaid.of(people.tree.branch(), MONTH);
        assertThat(months).noneMatch(line -> line.member().equals(two));

        undo.undo(people.officer, id);
        assertThat(sheets.find(people.tree.branch(), MONTH).orElseThrow().lines())
                .hasSize(4);
        assertThat(sheets.of(one).getFirst().line().payments()).isEmpty();
    }

    @Test
    void handbookResidenceAndPathAreReadTogetherAndPartAgain() {
        var item = UUID.randomUUID();
        sql.sql("""
                insert into membership.dossier_note (member_id, item, held, kept_at, noted_by, noted_on)
                values (:two, 'APPLICATION', true, 'Tủ 1', 'Lan', '2026-10-01')
                """).param("two", two.value()).update();
        commitments.begin(
                new Commitment(new vn.chiboso.membership.domain.handbook.CommitmentId(item), two, 2026, List.of()));
        residences.put(two, new Residence("Số 5", "Xã Quảng Bình"));

        var id = merged();

        assertThat(commitments.of(one))
                .singleElement()
                .satisfies(c -> assertThat(c.member()).isEqualTo(one));
        assertThat(commitments.find(one, 2026)).isPresent();
        assertThat(commitments.of(Set.of(one), 2026)).hasSize(1);
        assertThat(residences.of(one)).contains(new Residence("Số 5", "Xã Quảng Bình"));
        assertThat(corrections.of(one)).isEmpty();
        assertThat(study.doneBy(one)).isEmpty();
        assertThat(sql.sql("select count(*) from membership.dossier_note where member_id = :two")
                        .param("two", two.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(dossiers.of(one)).hasSize(1);
        assertThat(see.see(people.officer, one).merges())
                .singleElement()
                .satisfies(m -> assertThat(m.reason()).isEqualTo("Ghi hai lần"));
        assertThat(own.see(kept, Locale.of("vi")).file().sections().toString()).isNotEmpty();

        commitments.begin(new Commitment(
                new vn.chiboso.membership.domain.handbook.CommitmentId(UUID.randomUUID()), one, 2026, List.of()));
        assertThat(commitments.of(Set.of(one), 2026)).as("one of a year").hasSize(1);
        assertThat(people.get(people.secretary, "/branch/handbook")).hasStatusOk();
        sql.sql("delete from membership.commitment where member_id = :one")
                .param("one", one.value())
                .update();

        undo.undo(people.officer, id);
        assertThat(commitments.of(one)).isEmpty();
        assertThat(residences.of(two)).isPresent();
        assertThat(residences.of(one)).isEmpty();
        assertThat(dossiers.of(one)).isEmpty();
    }

    @Test
    void ofTwoCommitmentsOfAYearThatOfTheRecordThatStaysCountsAndTheOtherIsRead() {
        write(people.deputy, two, "Đọc sách mỗi ngày");
        write(kept, one, "Giúp hai hộ nghèo");
        var id = merged();

        var page = people.get(kept, "/handbook/commitments/2026");
        assertThat(page).hasStatusOk().bodyText().contains("Giúp hai hộ nghèo", "Đọc sách mỗi ngày", "đã gộp");
        assertThat(commitments.find(one, 2026).orElseThrow().entries()).hasSize(1);
        assertThat(people.post(
                        people.secretary,
                        "/branch/members/" + one + "/commitments/2026",
                        "step",
                        "ACCEPTED",
                        "text",
                        "Nhất trí",
                        "seen",
                        "1"))
                .hasStatus3xxRedirection();
        assertThat(commitments.find(one, 2026).orElseThrow().entries()).hasSize(2);
        assertThat(people.get(people.secretary, "/branch/members/" + one + "/commitments/2026"))
                .hasStatusOk()
                .bodyText()
                .contains("Nhất trí", "Đọc sách mỗi ngày");
        assertThat(people.get(people.secretary, "/branch/members/" + one + "/handbook"))
                .hasStatusOk();

        undo.undo(people.officer, id);
        assertThat(people.get(kept, "/handbook/commitments/2026")).bodyText().doesNotContain("Đọc sách mỗi ngày");
        assertThat(commitments.find(two, 2026).orElseThrow().entries()).hasSize(1);
    }

    @Test
    void aCommitmentBegunUnderTheRecordThatWentIsGoneOnWith() {
        write(people.deputy, two, "Đọc sách mỗi ngày");
        var id = merged();
        assertThat(people.post(
                        people.secretary,
                        "/branch/members/" + one + "/commitments/2026",
                        "step",
                        "ACCEPTED",
                        "text",
                        "Nhất trí",
                        "seen",
                        "1"))
                .hasStatus3xxRedirection();
        assertThat(commitments.find(one, 2026).orElseThrow().entries()).hasSize(2);
        undo.undo(people.officer, id);
        assertThat(commitments.find(one, 2026)).isEmpty();
        assertThat(commitments.find(two, 2026).orElseThrow().entries()).hasSize(2);
    }

    private void write(Actor by, MemberId member, String text) {
        assertThat(people.post(by, "/handbook/commitments/2026", "step", "SUBMITTED", "text", text, "seen", "0"))
                .as(member.toString())
                .hasStatus3xxRedirection();
    }

    @Test
    void anAbsenceUnderOneRecordIsNoneWhenTheOtherWasThere() {
        absent(UUID.randomUUID(), LocalDate.of(2026, 9, 3), two);
        absent(UUID.randomUUID(), LocalDate.of(2026, 10, 3), one, two);
        var id = merged();
        assertThat(missed()).containsExactly(YearMonth.of(2026, 10));
        sql.sql("update membership.person_merge set on_day = '2026-11-01'").update();
        absent(UUID.randomUUID(), LocalDate.of(2026, 11, 3), one);
        assertThat(missed()).containsExactly(YearMonth.of(2026, 10), MONTH);
        undo.undo(people.officer, id);
        assertThat(missed()).containsExactly(YearMonth.of(2026, 10), MONTH);
    }

    @Test
    void twoAbsencesInTwoBranchesDoNotCancelEachOther() {
        var other = people.tree.other();
        // until the middle of the month the second record was in the other branch
        sql.sql("alter table membership.act disable trigger act_is_kept").update();
        sql.sql("update membership.act set unit_id = :other, on_day = '2026-07-01' where member_id = :two")
                .param("other", other.value())
                .param("two", two.value())
                .update();
        sql.sql("alter table membership.act enable trigger act_is_kept").update();
        sql.sql("""
                insert into membership.act (id, member_id, kind, on_day, unit_id, recorded_at) values
                    (gen_random_uuid(), :two, 'TRANSFERRED', '2026-10-15', :branch, now())
                """)
                .param("two", two.value())
                .param("branch", people.tree.branch().value())
                .update();
        absent(UUID.randomUUID(), LocalDate.of(2026, 9, 3), one);
        absent(other, UUID.randomUUID(), LocalDate.of(2026, 9, 4), two);
        absent(UUID.randomUUID(), LocalDate.of(2026, 10, 3), one);
        absent(other, UUID.randomUUID(), LocalDate.of(2026, 10, 4));
        joinedByHand();
        assertThat(missed()).as("missing in both, and there in the other one").containsExactly(YearMonth.of(2026, 9));
    }

    @Test
    void aMeetingSaidWithoutItsBranchIsThatOfMostOfTheMissing() {
        absent(null, UUID.randomUUID(), LocalDate.of(2026, 9, 3), one);
        assertThat(sql.sql("select unit_id from membership.absence_report")
                        .query(UUID.class)
                        .single())
                .isEqualTo(people.tree.branch().value());
        merged();
        assertThat(missed()).isEmpty();
    }

    @Test
    void keysTurnedOverInBetweenTakeNothingFromTheWayBack() {
        together.executeWithoutResult(status -> {
            var entry = rolls.entry(two, people.tree.branch(), TODAY).orElseThrow();
            rolls.correct(two, entry.book().phone(new Phone("0987557600")), entry.version());
        });
        var id = merged();
        begin.begin();
        renew.renew((percent, values) -> {});
        end.end();
        drop.drop();

        undo.undo(people.officer, id);
        assertThat(rolls.entry(two, people.tree.branch(), TODAY)
                        .orElseThrow()
                        .book()
                        .phone())
                .isEqualTo(new Phone("0987557600"));
    }

    /** As a merge of long ago left them, whose paths met elsewhere: it would be refused now. */
    private void joinedByHand() {
        sql.sql("""
                insert into membership.person_merge (id, kept_id, gone_id, unit_id, gone_unit_id, on_day, reason, by_account, by_name,
                    done_at, acts, citizen)
                values (gen_random_uuid(), :one, :two, :unit, :unit, '2026-11-19', 'Ghi hai lần', gen_random_uuid(), 'Lan', now(), 2, false)
                """)
                .param("one", one.value())
                .param("two", two.value())
                .param("unit", people.tree.branch().value())
                .update();
        sql.sql("update membership.member set merged_into = :one where id = :two")
                .param("one", one.value())
                .param("two", two.value())
                .update();
    }

    private MergeId merged() {
        return merge.merge(people.officer, new MergePersons.Command(one, two, "Ghi hai lần"));
    }

    private Set<YearMonth> missed() {
        return facts.of(people.tree.branch(), one, TODAY)
                .orElseThrow()
                .people()
                .getFirst()
                .missed()
                .keySet();
    }

    private void absent(UUID meeting, LocalDate day, MemberId... members) {
        absent(people.tree.branch(), meeting, day, members);
    }

    private void absent(@Nullable UnitId unit, UUID meeting, LocalDate day, MemberId... members) {
        noteAbsences.note(new AbsencesNoted(meeting, unit, YearMonth.from(day), day, List.of(members), Instant.EPOCH));
    }

    private long version(MemberId member) {
        return sql.sql("select version from membership.dues_line where member_id = :id")
                .param("id", member.value())
                .query(Long.class)
                .single();
    }
}
