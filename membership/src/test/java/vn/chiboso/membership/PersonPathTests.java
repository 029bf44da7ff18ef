package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.api.SignIns;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.application.port.in.AddMember;
import vn.chiboso.membership.application.port.in.AdmitMember;
import vn.chiboso.membership.application.port.in.AnnulAct;
import vn.chiboso.membership.application.port.in.DecisionText;
import vn.chiboso.membership.application.port.in.ListBookText;
import vn.chiboso.membership.application.port.in.RecordAct;
import vn.chiboso.membership.application.port.in.SeeBooks;
import vn.chiboso.membership.application.port.in.SeeMember;
import vn.chiboso.membership.domain.path.ActId;
import vn.chiboso.membership.domain.path.ActKind;

/** A person's path through the use cases, on the real database. */
@MembershipSlice
class PersonPathTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired
    House house;

    @Autowired
    RecordAct recordAct;

    @Autowired
    AnnulAct annulAct;

    @Autowired
    AdmitMember admitMember;

    @Autowired
    AddMember addMember;

    @Autowired
    SeeBooks seeBooks;

    @Autowired
    SeeMember seeMember;

    @Autowired
    Rolls rolls;

    @Autowired
    Standings standings;

    @Autowired
    SignIns signIns;

    @Autowired
    JdbcClient sql;

    private House.Tree tree;
    private MemberId novice;
    private MemberId member;
    private Actor fellow;
    private Actor leader;
    private Actor stranger;
    private Actor secretary;
    private Actor officer;

    @AfterEach
    void keptCountsAreThoseOfTheRows() {
        KeptCounts.areRight(sql);
    }

    @BeforeEach
    void built() {
        tree = house.build();
        // while nobody leads the branch
        novice = house.member(tree, tree.branch(), "Lê Văn Dự", MemberStatus.PROBATIONARY);
        member = house.member(tree, tree.branch(), "Lê Văn Bình", MemberStatus.OFFICIAL);
        fellow = house.signIn(tree, house.member(tree, tree.branch(), "Lê Thị Bạn", MemberStatus.OFFICIAL));
        leader = house.holder(tree, tree.branch(), "Trần Văn Tổ", Position.GROUP_LEADER, tree.branch());
        stranger = house.signIn(tree, house.member(tree, tree.other(), "Lê Thị Xa", MemberStatus.OFFICIAL));
        secretary = house.holder(tree, tree.branch(), "Vũ Văn Hùng", Position.SECRETARY, tree.branch());
        officer = house.holder(tree, tree.other(), "Mai Quang Sơn", Position.PARTY_BUILDING_OFFICER, tree.commune());
    }

    @Test
    void anAdmissionWaitsForItsCeremonyAndPutsOnTheRollFromThatDay() {
        var member = admit("125-QĐ/ĐU", LocalDate.of(2026, 10, 1));
        assertThat(rolls.find(member, TODAY)).isEmpty();
        assertThat(seeBooks.see(secretary, new SeeBooks.Query(tree.branch(), null))
                        .awaiting())
                .singleElement()
                .satisfies(w -> assertThat(w.decisionNumber()).isEqualTo("125-QĐ/ĐU"));

        record(secretary, member, ActKind.CEREMONY_HELD, LocalDate.of(2026, 11, 3), DecisionText.NONE, 1);

        assertThat(rolls.find(member, LocalDate.of(2026, 11, 2))).isEmpty();
        assertThat(rolls.find(member, TODAY).orElseThrow().status()).isEqualTo(MemberStatus.PROBATIONARY);
        assertThat(seeBooks.see(secretary, new SeeBooks.Query(tree.branch(), null))
                        .awaiting())
                .isEmpty();
        var book = java.util.Objects.requireNonNull(
                        seeMember.see(secretary, member).entry())
                .book();
        assertThat(book.decisionOn()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(book.ceremonyOn()).isEqualTo(LocalDate.of(2026, 11, 3));
    }

    @Test
    void aNumberIsUsedForOneAdmissionOnly() {
        admit("125-QĐ/ĐU", LocalDate.of(2026, 10, 1));
        refuses(
                () -> admitMember.admit(secretary, admission("Trần Thị Hai", "125-qđ/đu", LocalDate.of(2026, 9, 1))),
                "membership.refusal.path.number-taken");
    }

    @Test
    void whoBecomesOfficialIsSoFromTheDayProbationEnded() {
        var early = new DecisionText("130-QĐ/ĐU", "Đảng ủy xã", LocalDate.of(2026, 11, 10), null);
        refuses(
                () -> record(secretary, novice, ActKind.BECAME_OFFICIAL, null, early, 1),
                "membership.refusal.path.probation-runs");

        sql.sql("update membership.member set decision_on = '2025-06-10', ceremony_on = '2025-06-20' where id = :id")
                .param("id", novice.value())
                .update();
        record(secretary, novice, ActKind.BECAME_OFFICIAL, null, early, 1);

        assertThat(rolls.find(novice, LocalDate.of(2026, 8, 1)).orElseThrow().status())
                .isEqualTo(MemberStatus.OFFICIAL);
        assertThat(java.util.Objects.requireNonNull(
                                seeMember.see(secretary, novice).entry())
                        .book()
                        .officialOn())
                .isEqualTo(LocalDate.of(2026, 6, 20));
    }

    @Test
    void whoLeavesLosesPositionsAndTheAccountAndStaysInTheOtherBook() {
        var gone = java.util.Objects.requireNonNull(leader.member());
        record(secretary, gone, ActKind.DECEASED, LocalDate.of(2026, 11, 15), DecisionText.NONE, 1);

        assertThat(standings.of(leader, tree.branch(), TODAY).isStranger()).isTrue();
        assertThat(standings
                        .of(leader, tree.branch(), LocalDate.of(2026, 11, 14))
                        .here())
                .containsExactly(Position.GROUP_LEADER);
        assertThat(signIns.byAccount(leader.account()).orElseThrow().enabled()).isFalse();
        assertThat(seeBooks.see(officer, new SeeBooks.Query(tree.branch(), null))
                        .former())
                .singleElement()
                .satisfies(f -> assertThat(f.how()).isEqualTo(ActKind.DECEASED));
        var seen = seeMember.see(secretary, gone);
        assertThat(seen.path().stage().ended()).isEqualTo(ActKind.DECEASED);
        assertThat(seen.mayKeep()).isFalse();
        refuses(() -> seeMember.see(fellow, gone), "membership.refusal.person.not-found");
    }

    @Test
    void takingBackRestoresWhatWas() {
        var resolution = new DecisionText("05-NQ/CB", "Chi bộ thôn Giang Đông", LocalDate.of(2026, 11, 3), null);
        var act = record(secretary, member, ActKind.EXEMPTED, LocalDate.of(2026, 11, 5), resolution, 1);
        assertThat(rolls.find(member, TODAY).orElseThrow().status()).isEqualTo(MemberStatus.EXEMPT);

        annulAct.annul(officer, new AnnulAct.Command(member, act, "ghi nhầm người"));
        annulAct.annul(officer, new AnnulAct.Command(member, act, "ghi nhầm người"));

        assertThat(rolls.find(member, TODAY).orElseThrow().status()).isEqualTo(MemberStatus.OFFICIAL);
        assertThat(seeMember.see(secretary, member).path().acts()).hasSize(3);
        refuses(
                () -> annulAct.annul(officer, new AnnulAct.Command(member, act, " ")),
                "membership.refusal.path.reason-missing");
    }

    @Test
    void whoseAdmissionWasTakenBackIsAdmittedAnew() {
        var wrong = admit("152-QĐ/ĐU", LocalDate.of(2026, 10, 1));
        var act = seeBooks.see(secretary, new SeeBooks.Query(tree.branch(), null))
                .awaiting()
                .getFirst()
                .admission();
        annulAct.annul(secretary, new AnnulAct.Command(wrong, act, "sai số quyết định"));

        assertThat(admit("125-QĐ/ĐU", LocalDate.of(2026, 10, 1))).isNotEqualTo(wrong);
        assertThat(seeBooks.see(secretary, new SeeBooks.Query(tree.branch(), null))
                        .awaiting())
                .hasSize(1);
    }

    @Test
    void anExemptMemberWithinProbationIsNoFullOneYet() {
        var text = new ListBookText(
                "Lê Văn Ốm",
                "02/03/1980",
                null,
                null,
                null,
                null,
                null,
                "10/06/2026",
                "20/06/2026",
                null,
                null,
                null,
                null,
                true,
                false,
                null,
                null);
        var ill = addMember
                .add(
                        secretary,
                        new AddMember.Command(null, tree.branch(), text, MemberStatus.EXEMPT, LocalDate.of(2026, 8, 1)))
                .member();
        assertThat(rolls.find(ill, TODAY).orElseThrow().status()).isEqualTo(MemberStatus.EXEMPT);
        assertThat(rolls.find(ill, TODAY).orElseThrow().official()).isFalse();
        record(secretary, ill, ActKind.RESUMED, LocalDate.of(2026, 11, 10), DecisionText.NONE, 2);
        assertThat(rolls.find(ill, TODAY).orElseThrow().status()).isEqualTo(MemberStatus.PROBATIONARY);
    }

    @Test
    void twoWhoRecordAtOnceAreToldAndADoubleSubmitRecordsOnce() {
        var first = new RecordAct.Command(
                new ActId(java.util.UUID.randomUUID()),
                member,
                ActKind.WENT_ABROAD,
                LocalDate.of(2026, 11, 5),
                null,
                DecisionText.NONE,
                "Hàn Quốc",
                1);
        recordAct.record(secretary, first);
        recordAct.record(secretary, first);
        assertThat(seeMember.see(secretary, member).path().acts()).hasSize(2);
        refuses(
                () -> record(officer, member, ActKind.CAME_BACK, LocalDate.of(2026, 11, 6), DecisionText.NONE, 1),
                "membership.refusal.path.stale");
        refuses(
                () -> record(officer, member, ActKind.CAME_BACK, LocalDate.of(2026, 11, 4), DecisionText.NONE, 2),
                "membership.refusal.path.backdated");
    }

    @Test
    void nobodyRecordsTheirOwnPathAndNoFellowMemberAnothers() {
        var own = java.util.Objects.requireNonNull(secretary.member());
        refuses(
                () -> record(secretary, own, ActKind.WENT_ABROAD, TODAY, DecisionText.NONE, 1),
                "membership.refusal.path.own");
        assertThat(seeMember.see(secretary, own).possible()).isEmpty();
        refuses(
                () -> record(fellow, own, ActKind.WENT_ABROAD, TODAY, DecisionText.NONE, 1),
                "membership.refusal.roll.forbidden");
        refuses(
                () -> seeBooks.see(fellow, new SeeBooks.Query(tree.branch(), null)),
                "membership.refusal.roll.forbidden");
        refuses(
                () -> record(stranger, own, ActKind.WENT_ABROAD, TODAY, DecisionText.NONE, 1),
                "membership.refusal.unit.not-found");
    }

    @Test
    void theDatabaseItselfKeepsActs() {
        for (var statement : new String[] {
            "delete from membership.act where member_id = :id",
            "update membership.act set note = 'x' where member_id = :id"
        }) {
            assertThatThrownBy(
                            () -> sql.sql(statement).param("id", member.value()).update())
                    .hasMessageContaining("never changed");
        }
    }

    private MemberId admit(String number, LocalDate signedOn) {
        return admitMember
                .admit(secretary, admission("Lê Thị Mai", number, signedOn))
                .member();
    }

    private AdmitMember.Command admission(String name, String number, LocalDate signedOn) {
        var text = new ListBookText(
                name,
                "02/03/2000",
                null,
                "Kinh",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                true,
                false,
                null,
                null);
        return new AdmitMember.Command(
                null, tree.branch(), text, new DecisionText(number, "Đảng ủy xã Quảng Bình", signedOn, null));
    }

    private ActId record(
            Actor actor,
            MemberId member,
            ActKind kind,
            @org.jspecify.annotations.Nullable LocalDate on,
            DecisionText decision,
            int seen) {
        return recordAct.record(actor, new RecordAct.Command(null, member, kind, on, null, decision, null, seen));
    }

    private static void refuses(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
