package vn.chiboso.membership;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
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
import vn.chiboso.membership.application.port.in.EndPosition;
import vn.chiboso.membership.application.port.in.ListBookText;
import vn.chiboso.membership.application.port.in.ParticularsText;
import vn.chiboso.membership.application.port.in.RecordAct;
import vn.chiboso.membership.application.port.in.ReturnMember;
import vn.chiboso.membership.application.port.in.SeeMember;
import vn.chiboso.membership.domain.PositionId;
import vn.chiboso.membership.domain.path.ActId;
import vn.chiboso.membership.domain.path.ActKind;

/** What ends together with a membership, what an annulment puts back, and who comes back. */
@MembershipSlice
class PathClosingTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);
    private static final DecisionText DECISION = new DecisionText("77-QĐ/ĐU", "Đảng ủy xã Quảng Bình", DAY, null);

    @Autowired
    House house;

    @Autowired
    RecordAct recordAct;

    @Autowired
    AnnulAct annulAct;

    @Autowired
    EndPosition endPosition;

    @Autowired
    AddMember addMember;

    @Autowired
    AdmitMember admitMember;

    @Autowired
    ReturnMember returnMember;

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
    private MemberId member;
    private Actor leader;
    private Actor secretary;
    private Actor officer;
    private Actor host;

    @AfterEach
    void keptCountsAreThoseOfTheRows() {
        KeptCounts.areRight(sql);
    }

    @BeforeEach
    void built() {
        tree = house.build();
        member = house.member(tree, tree.branch(), "Lê Văn Bình", MemberStatus.OFFICIAL);
        leader = house.holder(tree, tree.branch(), "Trần Văn Tổ", Position.GROUP_LEADER, tree.branch());
        secretary = house.holder(tree, tree.branch(), "Vũ Văn Hùng", Position.SECRETARY, tree.branch());
        officer = house.holder(tree, tree.other(), "Mai Quang Sơn", Position.PARTY_BUILDING_OFFICER, tree.commune());
        host = house.holder(tree, tree.other(), "Lê Thị Xa", Position.SECRETARY, tree.other());
    }

    @Test
    void takingBackAnEndPutsBackPositionsAndAccountAsTheyWere() {
        var gone = requireNonNull(leader.member());
        var act = record(secretary, gone, ActKind.DECEASED, DAY, DecisionText.NONE, null);
        assertThat(enabled(leader)).isFalse();
        assertThat(standings.of(leader, tree.branch(), TODAY).here()).isEmpty();

        assertThat(annul(secretary, gone, act).taken()).isEmpty();

        assertThat(enabled(leader)).isTrue();
        assertThat(standings.of(leader, tree.branch(), TODAY).here()).containsExactly(Position.GROUP_LEADER);
        assertThat(sql.sql("select count(*) from membership.position where member_id = :m and valid_to is null")
                        .param("m", gone.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void takingBackAnEndLeavesAPostAloneThatADecisionHasEndedSince() {
        var gone = requireNonNull(leader.member());
        var held = new PositionId(sql.sql("select id from membership.position where member_id = :m")
                .param("m", gone.value())
                .query(UUID.class)
                .single());
        var act = record(secretary, gone, ActKind.DECEASED, DAY, DecisionText.NONE, null);
        endPosition.end(secretary, new EndPosition.Command(held, LocalDate.of(2026, 10, 31), "NQ 12-NQ/CB"));

        assertThat(annul(secretary, gone, act).taken()).isEmpty();

        assertThat(enabled(leader)).isTrue();
        assertThat(standings.of(leader, tree.branch(), TODAY).here()).isEmpty();
        assertThat(sql.sql("select valid_to from membership.position where member_id = :m")
                        .param("m", gone.value())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo("2026-11-01");
    }

    @Test
    void theOwnerIsToldThatAnActClosedTheAccountAndThatTakingItBackOpenedIt() {
        var gone = requireNonNull(leader.member());
        var act = record(secretary, gone, ActKind.DECEASED, DAY, DecisionText.NONE, null);
        assertThat(told()).containsExactly("DISABLED");
        annul(secretary, gone, act);
        assertThat(told()).containsExactly("DISABLED", "ENABLED");
    }

    private List<String> told() {
        return sql.sql(
                        "select kind from membership.account_event where account_id = :id and kind <> 'OPENED' order by at, id")
                .param("id", leader.account().value())
                .query((row, number) -> row.getString("kind"))
                .list();
    }

    @Test
    void anAccountThatWasLockedBeforeStaysLocked() {
        var gone = requireNonNull(leader.member());
        sql.sql("update membership.account set enabled = false where member_id = :m")
                .param("m", gone.value())
                .update();
        annul(secretary, gone, record(secretary, gone, ActKind.DECEASED, DAY, DecisionText.NONE, null));
        assertThat(enabled(leader)).isFalse();
    }

    @Test
    void aPostThatSomebodyElseHoldsByNowIsNamedAndNotGivenBack() {
        var gone = requireNonNull(secretary.member());
        var act = record(officer, gone, ActKind.DECEASED, DAY, DecisionText.NONE, null);
        house.give(tree, member, Position.COMMITTEE_MEMBER, tree.branch());
        sql.sql("update membership.position set position = 'SECRETARY', valid_from = '2026-11-12' where member_id = :m")
                .param("m", member.value())
                .update();
        assertThat(annul(officer, gone, act).taken()).containsExactly(Position.SECRETARY);
        assertThat(standings.of(secretary, tree.branch(), TODAY).here()).isEmpty();
        assertThat(enabled(secretary)).isTrue();
    }

    @Test
    void aDismissalEndsThePositionItNamesAndTakingItBackGivesItBack() {
        var who = requireNonNull(leader.member());
        refuses(() -> record(officer, who, ActKind.DISMISSED, DAY, DECISION, null), "path.position-missing");
        refuses(
                () -> record(officer, who, ActKind.DISMISSED, DAY, DECISION, new PositionId(UUID.randomUUID())),
                "path.position-missing");
        var held = seeMember.see(officer, who).history().positions().getFirst().id();
        var act = record(officer, who, ActKind.DISMISSED, DAY, DECISION, held);
        assertThat(standings.of(leader, tree.branch(), DAY).here()).isEmpty();
        assertThat(standings.of(leader, tree.branch(), DAY.minusDays(1)).here()).containsExactly(Position.GROUP_LEADER);
        annul(officer, who, act);
        assertThat(standings.of(leader, tree.branch(), TODAY).here()).containsExactly(Position.GROUP_LEADER);
        // who holds nothing here is dismissed from nothing here
        record(officer, member, ActKind.DISMISSED, DAY, new DecisionText("78-QĐ/ĐU", "Đảng ủy xã", DAY, null), null);
    }

    @Test
    void anActOfSomebodyElseIsNotFoundByTheNumberInTheAddress() {
        var act = record(secretary, member, ActKind.WENT_ABROAD, DAY, DecisionText.NONE, null);
        var other = requireNonNull(leader.member());
        var command =
                new RecordAct.Command(act, other, ActKind.WENT_ABROAD, DAY, null, DecisionText.NONE, null, 1, null);
        refuses(() -> recordAct.record(secretary, command), "path.not-found");
        refuses(() -> annul(secretary, other, act), "path.nothing-to-annul");
        refuses(
                () -> admitMember.admit(
                        secretary, new AdmitMember.Command(member, tree.branch(), text("Ai Đó", null, null), DECISION)),
                "path.not-found");
    }

    @Test
    void whoMovedAwayIsPutBackByTheBranchOfThen() {
        sql.sql("update membership.member set card_number = '38.382220' where id = :m")
                .param("m", member.value())
                .update();
        record(secretary, member, ActKind.MOVED_AWAY, DAY, DecisionText.NONE, null);
        assertThat(seeMember.see(secretary, member).records()).isTrue();
        assertThat(seeMember.see(secretary, member).possible()).isEmpty();
        var back = new ReturnMember.Command(member, MemberStatus.OFFICIAL, LocalDate.of(2026, 11, 18), 2);
        refuses(() -> returnMember.comeBack(host, back), "unit.not-found");
        refuses(
                () -> returnMember.comeBack(
                        secretary,
                        new ReturnMember.Command(member, MemberStatus.OFFICIAL, LocalDate.of(2026, 11, 9), 2)),
                "path.backdated");
        returnMember.comeBack(secretary, back);
        refuses(() -> returnMember.comeBack(secretary, back), "path.stale");
        assertThat(rolls.find(member, TODAY).orElseThrow().unit()).isEqualTo(tree.branch());
        assertThat(rolls.find(member, LocalDate.of(2026, 11, 17))).isEmpty();
        var book = requireNonNull(seeMember.see(secretary, member).entry()).book();
        assertThat(book.card()).hasToString("38.382220");
        assertThat(book.officialOn()).isEqualTo(LocalDate.of(2011, 5, 20));
    }

    @Test
    void whoMovedAwayAndIsEnteredElsewhereIsTheSamePerson() {
        record(secretary, member, ActKind.MOVED_AWAY, DAY, DecisionText.NONE, null);
        var added = addMember.add(
                host,
                new AddMember.Command(
                        null, tree.other(), text("Lê Văn Bình", "04/05/2010", null), MemberStatus.OFFICIAL, TODAY));
        assertThat(added.member()).isEqualTo(member);
        assertThat(rolls.find(member, TODAY).orElseThrow().unit()).isEqualTo(tree.other());
        assertThat(seeMember.see(host, member).path().acts()).hasSize(3);
        assertThat(requireNonNull(seeMember.see(host, member).entry()).book().ceremonyOn())
                .isEqualTo(LocalDate.of(2010, 5, 20));
    }

    @Test
    void whoLeftThePartyIsNeitherEnteredNorAdmittedAsNew() {
        var asked = new DecisionText("79-QĐ/ĐU", "Đảng ủy xã Quảng Bình", DAY, null);
        record(secretary, member, ActKind.LEFT, DAY, asked, null);
        refuses(
                () -> addMember.add(
                        host,
                        new AddMember.Command(
                                null,
                                tree.other(),
                                text("Lê Văn Bình", "04/05/2010", null),
                                MemberStatus.OFFICIAL,
                                TODAY)),
                "person.left");
        var anew = text("Lê Văn Bình", null, null);
        refuses(
                () -> admitMember.admit(host, new AdmitMember.Command(null, tree.other(), anew, DECISION)),
                "person.namesake");
        refuses(
                () -> recordAct.record(
                        secretary,
                        new RecordAct.Command(null, member, ActKind.ADMITTED, null, null, DECISION, null, 2)),
                "path.readmitted-early");
        // many people are called so
        assertThat(admitMember
                        .admit(
                                host,
                                new AdmitMember.Command(
                                        null, tree.other(), anew, DECISION, true, ParticularsText.UNSAID))
                        .member())
                .isNotEqualTo(member);
    }

    @Test
    void aGuestFromOutsideHasAPageAndGoesBack() {
        var guest = guest();
        var seen = seeMember.see(secretary, guest);
        assertThat(seen.person().status()).isEqualTo(MemberStatus.HOSTED);
        assertThat(seen.mayKeep()).isFalse();
        assertThat(seen.possible())
                .containsExactly(
                        ActKind.HOSTING_EXTENDED, ActKind.HOSTING_ENDED, ActKind.DECEASED, ActKind.WAS_OUTSIDE);
        recordAct.record(
                secretary,
                new RecordAct.Command(
                        null,
                        guest,
                        ActKind.HOSTING_EXTENDED,
                        DAY,
                        LocalDate.of(2027, 1, 31),
                        DecisionText.NONE,
                        null,
                        1));
        record(secretary, guest, ActKind.HOSTING_ENDED, TODAY, DecisionText.NONE, null);
        assertThat(rolls.of(tree.branch(), TODAY)).noneMatch(m -> m.id().equals(guest));
        assertThat(seeMember.see(secretary, guest).path().acts()).hasSize(3);
        refuses(() -> seeMember.see(host, guest), "person.not-found");
    }

    private MemberId guest() {
        return addMember
                .add(
                        secretary,
                        new AddMember.Command(
                                null,
                                tree.branch(),
                                text("Phạm Thị Khách", "04/05/2010", null),
                                MemberStatus.HOSTED,
                                LocalDate.of(2026, 8, 1)))
                .member();
    }

    private AnnulAct.Outcome annul(Actor actor, MemberId who, ActId act) {
        return annulAct.annul(actor, new AnnulAct.Command(who, act, "ghi nhầm người"));
    }

    private boolean enabled(Actor actor) {
        return signIns.byAccount(actor.account()).orElseThrow().enabled();
    }

    private ActId record(
            Actor actor,
            MemberId who,
            ActKind kind,
            LocalDate on,
            DecisionText decision,
            @Nullable PositionId position) {
        var seen = seeMember.see(actor, who).path().acts().size();
        return recordAct.record(
                actor, new RecordAct.Command(null, who, kind, on, null, decision, null, seen, position));
    }

    private static ListBookText text(String name, @Nullable String decision, @Nullable String card) {
        return new ListBookText(
                name,
                "02/03/1980",
                null,
                null,
                null,
                null,
                null,
                decision,
                null,
                null,
                card,
                null,
                null,
                true,
                false,
                null,
                null);
    }

    private static void refuses(ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("membership.refusal." + code));
    }
}
