package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Contacts;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.api.SignIns;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.in.EndPosition;
import vn.chiboso.membership.application.port.in.SeeUnit;
import vn.chiboso.membership.application.port.in.SetStatus;
import vn.chiboso.membership.application.port.in.SetTerm;
import vn.chiboso.membership.domain.PersonRefusal;
import vn.chiboso.membership.domain.UnitRefusal;

/** What other modules ask, as of different days. */
@MembershipSlice
class PublishedQueriesTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 15);

    @Autowired
    House house;

    @Autowired
    Standings standings;

    @Autowired
    Rolls rolls;

    @Autowired
    Units units;

    @Autowired
    Contacts contacts;

    @Autowired
    SignIns signIns;

    @Autowired
    SetStatus setStatus;

    @Autowired
    EndPosition endPosition;

    @Autowired
    SeeUnit seeUnit;

    @Autowired
    SetTerm setTerm;

    @Autowired
    JdbcClient sql;

    private House.Tree tree;
    private Actor fellow;
    private Actor secretary;
    private Actor officer;

    @BeforeEach
    void built() {
        tree = house.build();
        fellow = house.signIn(tree, house.member(tree, tree.branch(), "Lê Văn Bình", MemberStatus.PROBATIONARY));
        secretary = house.holder(tree, tree.branch(), "Vũ Văn Hùng", Position.SECRETARY, tree.branch());
        officer = house.holder(tree, tree.other(), "Mai Quang Sơn", Position.PARTY_BUILDING_OFFICER, tree.commune());
    }

    @Test
    void anOfficerStandsAboveEveryBranchOfTheCommuneAndNowhereElse() {
        var above = standings.of(officer, tree.branch(), TODAY);
        assertThat(above.oversees()).isTrue();
        assertThat(above.isOfUnit()).isFalse();
        assertThat(above.path())
                .isEqualTo(units.find(tree.branch()).orElseThrow().path());
        assertThat(standings.of(officer, tree.province(), TODAY).isStranger()).isTrue();
        assertThat(standings
                        .of(officer, tree.branch(), LocalDate.of(2026, 7, 31))
                        .isStranger())
                .isTrue();
        assertThat(standings
                        .of(officer, new UnitId(new java.util.UUID(9, 9)), TODAY)
                        .isStranger())
                .isTrue();
        assertThat(standings.officerScopes(officer, TODAY))
                .containsExactly(units.find(tree.commune()).orElseThrow().path());
        assertThat(standings.officerScopes(secretary, TODAY)).isEmpty();
        assertThat(standings.branchesOf(officer, TODAY)).containsExactly(tree.other());
        assertThat(standings.branchesOf(tree.administrator(), TODAY)).isEmpty();
    }

    @Test
    void holdersAreFoundOnTheUnitAndAboveIt() {
        assertThat(rolls.holders(tree.commune(), Position.PARTY_BUILDING_OFFICER, TODAY))
                .singleElement()
                .satisfies(m -> assertThat(m.unit()).isEqualTo(tree.other()));
        assertThat(rolls.holdersAtOrAbove(
                        tree.branch(), Set.of(Position.PARTY_BUILDING_OFFICER, Position.SECRETARY), TODAY))
                .extracting(m -> m.fullName())
                .containsExactly("Vũ Văn Hùng", "Mai Quang Sơn");
        assertThat(rolls.holders(tree.branch(), Position.PARTY_BUILDING_OFFICER, TODAY))
                .isEmpty();
    }

    @Test
    void aProbationaryMemberWhoIsAwayOrExemptIsNoOfficialOneYet() {
        var early = house.member(tree, tree.other(), "Ngô Thị Sớm", MemberStatus.PROBATIONARY);
        var full = house.member(tree, tree.other(), "Ngô Thị Chính", MemberStatus.OFFICIAL);
        for (var member : List.of(early, full)) {
            setStatus.set(
                    officer,
                    new SetStatus.Command(
                            member, MemberStatus.TRANSFERRED_OUT, LocalDate.of(2026, 11, 1), "Giấy 12", 0));
        }
        assertThat(rolls.find(early, TODAY).orElseThrow().official()).isFalse();
        assertThat(rolls.find(full, TODAY).orElseThrow().official()).isTrue();
        assertThat(rolls.find(early, AUGUST).orElseThrow().official()).isFalse();
    }

    @Test
    void aStatusChangesFromItsDayOnAndThePastStays() {
        var member = house.member(tree, tree.other(), "Trần Bá Ước", MemberStatus.OFFICIAL);
        setStatus.set(
                officer, new SetStatus.Command(member, MemberStatus.EXEMPT, LocalDate.of(2026, 11, 1), "NQ 05", 0));

        assertThat(rolls.find(member, AUGUST).orElseThrow().status()).isEqualTo(MemberStatus.OFFICIAL);
        assertThat(rolls.find(member, TODAY).orElseThrow().status()).isEqualTo(MemberStatus.EXEMPT);
        assertThat(rolls.find(member, LocalDate.of(2026, 7, 31))).isEmpty();
        assertThat(standings.of(fellow, tree.branch(), TODAY).status()).isEqualTo(MemberStatus.PROBATIONARY);
    }

    @Test
    void aStatusSetOnWhatSomebodyElseChangedIsRefused() {
        var member = house.member(tree, tree.other(), "Trần Bá Ước", MemberStatus.OFFICIAL);
        var day = LocalDate.of(2026, 11, 1);
        setStatus.set(officer, new SetStatus.Command(member, MemberStatus.EXEMPT, day, "NQ 05", 0));
        var second = new SetStatus.Command(member, MemberStatus.TRANSFERRED_OUT, day, "NQ 06", 0);
        assertThatThrownBy(() -> setStatus.set(officer, second)).isInstanceOf(PersonRefusal.class);
        assertThat(rolls.find(member, TODAY).orElseThrow().status()).isEqualTo(MemberStatus.EXEMPT);
        setStatus.set(officer, new SetStatus.Command(member, MemberStatus.TRANSFERRED_OUT, day, "NQ 06", 1));
        assertThat(rolls.find(member, TODAY).orElseThrow().status()).isEqualTo(MemberStatus.TRANSFERRED_OUT);
    }

    @Test
    void whatTakesAnActWithItsDecisionIsNotDoneByCorrectingTheBook() {
        var early = house.member(tree, tree.other(), "Ngô Thị Sớm", MemberStatus.PROBATIONARY);
        var full = house.member(tree, tree.other(), "Ngô Thị Chính", MemberStatus.OFFICIAL);
        refuses("by-act", early, MemberStatus.OFFICIAL, "QĐ 7");
        refuses("by-act", full, MemberStatus.SUSPENDED, "QĐ 8");
        refuses("basis-missing", full, MemberStatus.EXEMPT, " ");
        assertThat(rolls.find(early, TODAY).orElseThrow().status()).isEqualTo(MemberStatus.PROBATIONARY);
        // nor in two steps
        setStatus.set(
                officer,
                new SetStatus.Command(early, MemberStatus.TRANSFERRED_OUT, LocalDate.of(2026, 11, 1), "Giấy 12", 0));
        assertThatThrownBy(() -> setStatus.set(
                        officer,
                        new SetStatus.Command(early, MemberStatus.OFFICIAL, LocalDate.of(2026, 11, 2), "QĐ 7", 1)))
                .isInstanceOfSatisfying(
                        PersonRefusal.class, r -> assertThat(r.code()).endsWith("by-act"));
        assertThat(rolls.find(full, TODAY).orElseThrow().status()).isEqualTo(MemberStatus.OFFICIAL);
    }

    @Test
    void whoIsUnderInspectionIsNotSetAwayByCorrectingTheBook() {
        var member = house.member(tree, tree.other(), "Ngô Thị Xét", MemberStatus.OFFICIAL);
        sql.sql("""
                insert into membership.act (id, member_id, kind, on_day, recorded_at)
                values (gen_random_uuid(), :member, 'INSPECTION_OPENED', '2026-09-01', now())
                """).param("member", member.value()).update();
        refuses("by-act", member, MemberStatus.TRANSFERRED_OUT, "Giấy 12");
        assertThat(rolls.find(member, TODAY).orElseThrow().status()).isEqualTo(MemberStatus.OFFICIAL);
    }

    private void refuses(String why, MemberId member, MemberStatus status, String basis) {
        assertThatThrownBy(() -> setStatus.set(
                        officer, new SetStatus.Command(member, status, LocalDate.of(2026, 11, 1), basis, 0)))
                .isInstanceOfSatisfying(
                        PersonRefusal.class, r -> assertThat(r.code()).endsWith(why));
    }

    @Test
    void aTermIsReplacedOnlyByWhoSawIt() {
        var from = LocalDate.of(2024, 5, 1);
        var first = new SetTerm.Command(tree.branch(), from, LocalDate.of(2027, 4, 30), null);
        setTerm.set(officer, first);
        setTerm.set(officer, first);
        var blind = new SetTerm.Command(tree.branch(), from, LocalDate.of(2029, 4, 30), null);
        assertThatThrownBy(() -> setTerm.set(officer, blind)).isInstanceOf(UnitRefusal.class);
        assertThat(units.termOf(tree.branch(), from).to()).isEqualTo(first.to());
        setTerm.set(officer, new SetTerm.Command(tree.branch(), from, blind.to(), first.to()));
        assertThat(units.termOf(tree.branch(), from).to()).isEqualTo(blind.to());
    }

    @Test
    void aUnitHasAFirstDay() {
        assertThat(units.firstDay(tree.branch())).isPresent();
        assertThat(units.firstDay(new UnitId(java.util.UUID.randomUUID()))).isEmpty();
    }

    @Test
    void aPositionGivesRightsToItsLastDayOnly() {
        var held = seeUnit.see(tree.administrator(), tree.branch()).positions().getFirst();
        endPosition.end(tree.administrator(), new EndPosition.Command(held.id(), LocalDate.of(2026, 11, 10), null));

        assertThat(standings
                        .of(secretary, tree.branch(), LocalDate.of(2026, 11, 10))
                        .leads())
                .isTrue();
        assertThat(standings
                        .of(secretary, tree.branch(), LocalDate.of(2026, 11, 11))
                        .leads())
                .isFalse();
    }

    @Test
    void aTermThatWasEnteredGoesBeforeTheRule() {
        setTerm.set(
                officer, new SetTerm.Command(tree.branch(), LocalDate.of(2024, 5, 1), LocalDate.of(2027, 4, 30), null));
        assertThat(units.termOf(tree.branch(), TODAY).name()).isEqualTo("2024-2027");
        assertThat(units.termOf(tree.other(), TODAY).name()).isEqualTo("2025-2030");
        assertThat(units.termOf(tree.branch(), LocalDate.of(2027, 5, 1)).name()).isEqualTo("2027-2030");
    }

    @Test
    void contactsAndPreferencesAreKept() {
        signIns.prefer(secretary.account(), "en", true);

        assertThat(signIns.byAccount(secretary.account()).orElseThrow().elder()).isTrue();
        assertThat(contacts.of(List.of(java.util.Objects.requireNonNull(secretary.member()))))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.hasAccount()).isTrue();
                    assertThat(c.language()).isEqualTo("en");
                    assertThat(c.phone()).isNull();
                });
    }
}
