package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.PublishedEvents;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.application.port.in.SetStatus;
import vn.chiboso.membership.events.RollChanged;

/** Who sets a status, from which days, and what the list book says of it afterwards. */
@MembershipSlice
class SettingStatusTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired
    House house;

    @Autowired
    SetStatus setStatus;

    @Autowired
    Rolls rolls;

    @Autowired
    JdbcClient sql;

    private House.Tree tree;
    private Actor secretary;
    private MemberId person;

    @BeforeEach
    void built() {
        tree = house.build();
        secretary = house.holder(tree, tree.branch(), "Vũ Văn Hùng", Position.SECRETARY, tree.branch());
        person = house.member(secretary, tree.branch(), "Lê Văn Bình", MemberStatus.OFFICIAL);
    }

    @AfterEach
    void keptCountsAreThoseOfTheRows() {
        KeptCounts.areRight(sql);
    }

    @Test
    void onlyWhoKeepsTheRollSetsItAndNobodyTheirOwn() {
        var neighbour = house.holder(tree, tree.other(), "Mai Quang Sơn", Position.SECRETARY, tree.other());
        var fellow = house.signIn(tree, house.member(secretary, tree.branch(), "Đỗ Thị Nga", MemberStatus.OFFICIAL));
        refused(Refusal.Kind.NOT_FOUND, neighbour, person, TODAY);
        refused(Refusal.Kind.FORBIDDEN, fellow, person, TODAY);
        var own = Objects.requireNonNull(secretary.member());
        assertThatThrownBy(() -> set(secretary, own, TODAY))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).endsWith("path.own"));
        assertThat(status(own)).isEqualTo(MemberStatus.OFFICIAL);
    }

    @Test
    void itBeginsFromTheFirstDayOfThePresentOneUntilToday() {
        refused(Refusal.Kind.INVALID, secretary, person, TODAY.plusDays(1));
        refused(Refusal.Kind.CONFLICT, secretary, person, LocalDate.of(2026, 7, 31));
        set(secretary, person, TODAY);
        assertThat(status(person)).isEqualTo(MemberStatus.TRANSFERRED_OUT);
    }

    @Test
    void theRollIsSaidToHaveChangedOnce(PublishedEvents events) {
        set(secretary, person, TODAY);
        assertThat(events.ofType(RollChanged.class)
                        .matching(changed -> changed.unit().equals(tree.branch()) && changed.changed() == 1))
                .hasSize(1);
    }

    @Test
    void whoIsOnProbationBecomesOfficialByAnActAlsoWhenTheCeremonyIsNotKnown() {
        var early = house.member(secretary, tree.branch(), "Ngô Thị Sớm", MemberStatus.PROBATIONARY);
        var known = house.member(secretary, tree.branch(), "Ngô Thị Chính", MemberStatus.PROBATIONARY);
        sql.sql("""
                update membership.member set decision_on = null, ceremony_on = null,
                    official_on = case when id = :known then date '2026-10-01' end where id in (:early, :known)
                """).param("early", early.value()).param("known", known.value()).update();
        var on = LocalDate.of(2026, 11, 3);
        for (var member : new MemberId[] {early, known}) {
            assertThatThrownBy(() ->
                            setStatus.set(secretary, new SetStatus.Command(member, MemberStatus.OFFICIAL, on, null, 0)))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.code()).endsWith("person.by-act"));
            assertThat(status(member)).isEqualTo(MemberStatus.PROBATIONARY);
        }
        assertThat(officialOn(known)).isEqualTo("2026-10-01");
    }

    private void refused(Refusal.Kind kind, Actor actor, MemberId member, LocalDate from) {
        assertThatThrownBy(() -> set(actor, member, from))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.kind()).isEqualTo(kind));
        assertThat(status(member)).isEqualTo(MemberStatus.OFFICIAL);
    }

    private void set(Actor actor, MemberId member, LocalDate from) {
        setStatus.set(actor, new SetStatus.Command(member, MemberStatus.TRANSFERRED_OUT, from, "Giấy 12", 0));
    }

    private MemberStatus status(MemberId member) {
        return rolls.find(member, TODAY).orElseThrow().status();
    }

    private @Nullable LocalDate officialOn(MemberId member) {
        return sql.sql("select official_on from membership.member where id = :id")
                .param("id", member.value())
                .query(LocalDate.class)
                .optional()
                .orElse(null);
    }
}
