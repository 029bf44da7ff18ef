package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnpaidDues;
import vn.chiboso.membership.application.port.in.BeginKeyRotation;
import vn.chiboso.membership.application.port.in.DropOldKeys;
import vn.chiboso.membership.application.port.in.EndKeyRotation;
import vn.chiboso.membership.application.port.in.MergePersons;
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
        sql.sql("insert into membership.absence_report (meeting_id, said_at) values (:id, :at)")
                .param("id", meeting)
                .param("at", Instant.EPOCH.atOffset(java.time.ZoneOffset.UTC))
                .update();
        for (var member : members) {
            sql.sql(
                            "insert into membership.absence (meeting_id, member_id, month, on_day) values (:id, :m, :month, :day)")
                    .param("id", meeting)
                    .param("m", member.value())
                    .param("month", day.withDayOfMonth(1))
                    .param("day", day)
                    .update();
        }
    }

    private long version(MemberId member) {
        return sql.sql("select version from membership.dues_line where member_id = :id")
                .param("id", member.value())
                .query(Long.class)
                .single();
    }
}
