package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.application.port.in.GivePosition;
import vn.chiboso.membership.application.port.in.SeeRoll;
import vn.chiboso.membership.application.port.out.DuesPayers;
import vn.chiboso.membership.domain.UnitRefusal;

/** What a person's path says counts on lists and for posts as it does on the person's page. */
@MembershipSlice
class PartyAgeOnListsTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired
    House house;

    @Autowired
    SeeRoll seeRoll;

    @Autowired
    DuesPayers payers;

    @Autowired
    GivePosition givePosition;

    @Autowired
    JdbcClient sql;

    private House.Tree tree;

    @BeforeEach
    void built() {
        tree = house.build();
    }

    @AfterEach
    void keptCountsAreThoseOfTheRows() {
        KeptCounts.areRight(sql);
    }

    @Test
    void theTimeOutOfThePartyCountsNeitherOnTheRollNorForDues() {
        var back = house.member(tree, tree.branch(), "Trần Bá Ước", MemberStatus.OFFICIAL);
        var secretary = house.holder(tree, tree.branch(), "Vũ Văn Hùng", Position.SECRETARY, tree.branch());
        run("update membership.member set decision_on = '2001-01-01' where id = :member", back);
        run("""
                insert into membership.act (id, member_id, kind, on_day, recorded_at) values
                    (gen_random_uuid(), :member, 'LEFT', '2005-01-01', now()),
                    (gen_random_uuid(), :member, 'ADMITTED', '2015-01-01', now())
                """, back);

        var roll = seeRoll.see(secretary, new SeeRoll.Query(tree.branch(), ""));
        assertThat(Objects.requireNonNull(roll.partyTimes().get(back)).years(TODAY))
                .isEqualTo(15);
        assertThat(payers.of(tree.branch(), YearMonth.of(2026, 11)))
                .filteredOn(payer -> payer.member().equals(back))
                .singleElement()
                .satisfies(payer -> assertThat(
                                Objects.requireNonNull(payer.partyTime()).years(TODAY))
                        .isEqualTo(15));
    }

    @Test
    void whoIsAwayOnProbationHoldsNoPost() {
        var early = house.member(tree, tree.branch(), "Ngô Thị Sớm", MemberStatus.PROBATIONARY);
        run("update membership.status set status = 'TRANSFERRED_OUT' where member_id = :member", early);
        assertRefused(early, TODAY, "position-needs-official");
    }

    @Test
    void aPostDoesNotBeginWhileItsHolderWasOnProbation() {
        var member = house.member(tree, tree.branch(), "Ngô Thị Sớm", MemberStatus.PROBATIONARY);
        run("update membership.status set valid_to = '2026-10-01' where member_id = :member", member);
        run("""
                insert into membership.status (id, member_id, unit_id, status, valid_from)
                select gen_random_uuid(), member_id, unit_id, 'OFFICIAL', '2026-10-01' from membership.status where member_id = :member
                """, member);
        run("update membership.member set official_on = '2026-10-01' where id = :member", member);

        assertRefused(member, LocalDate.of(2026, 9, 1), "position-before-official");
        give(member, LocalDate.of(2026, 10, 1));
    }

    @Test
    void aPostDoesNotBeginBeforeAnythingIsKnownOfItsHolder() {
        var old = house.member(tree, tree.branch(), "Ngô Thị Lâu", MemberStatus.OFFICIAL);
        assertRefused(old, LocalDate.of(2011, 5, 19), "position-before-known");
        // the book was taken over in August 2026, and tells of 2011
        give(old, LocalDate.of(2011, 5, 20));

        var unknown = house.member(tree, tree.other(), "Ngô Thị Mới", MemberStatus.OFFICIAL);
        run("update membership.member set official_on = null where id = :member", unknown);
        assertThatThrownBy(() -> givePosition.give(
                        tree.administrator(),
                        new GivePosition.Command(
                                null,
                                tree.other(),
                                unknown,
                                Position.DEPUTY_SECRETARY,
                                LocalDate.of(2026, 7, 31),
                                null,
                                null)))
                .isInstanceOfSatisfying(
                        UnitRefusal.class, r -> assertThat(r.args()).containsExactly(LocalDate.of(2026, 8, 1)));
    }

    private void assertRefused(MemberId member, LocalDate from, String why) {
        assertThatThrownBy(() -> give(member, from))
                .isInstanceOfSatisfying(
                        UnitRefusal.class, r -> assertThat(r.code()).endsWith(why));
    }

    private void give(MemberId member, LocalDate from) {
        givePosition.give(
                tree.administrator(),
                new GivePosition.Command(null, tree.branch(), member, Position.DEPUTY_SECRETARY, from, null, null));
    }

    private void run(String change, MemberId member) {
        sql.sql(change).param("member", member.value()).update();
    }
}
