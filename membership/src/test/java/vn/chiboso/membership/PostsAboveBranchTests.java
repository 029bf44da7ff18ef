package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.ExportRolls;
import vn.chiboso.membership.application.port.in.MergePersons;
import vn.chiboso.membership.domain.UnitRefusal;
import vn.chiboso.membership.domain.merge.MergeRefusal;
import vn.chiboso.membership.domain.roll.SheetFormat;

/** What a post above a branch gives, and on which days it gives it. */
@MembershipSlice
class PostsAboveBranchTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired
    House house;

    @Autowired
    ExportRolls export;

    @Autowired
    MergePersons mergePersons;

    @Autowired
    Standings standings;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcClient sql;

    private House.Tree tree;
    private Actor leader;
    private Actor officer;

    @BeforeEach
    void built() {
        tree = house.build();
        leader = house.holder(tree, tree.other(), "Đỗ Thị Nga", Position.SECRETARY, tree.commune());
        officer = house.holder(tree, tree.other(), "Mai Quang Sơn", Position.PARTY_BUILDING_OFFICER, tree.commune());
        house.member(tree, tree.branch(), "Lê Văn Bình", MemberStatus.OFFICIAL);
    }

    @Test
    void aCommunesSecretaryTakesOutNobodysListBook() {
        refused(leader, tree.commune());
        refused(leader, tree.branch());
        assertThat(get(leader, "/branch/handbook-app?unit=" + tree.commune())).hasStatus(403);
        export.export(officer, new ExportRolls.Query(tree.commune(), SheetFormat.CSV), new ByteArrayOutputStream());
    }

    @Test
    void aCommunesSecretarySeesNamesOfABranchBelowAndNothingMore() {
        var roll = get(leader, "/api/v1/units/" + tree.branch() + "/roll");
        assertThat(roll).hasStatusOk().bodyText().contains("Lê Văn Bình").doesNotContain("1980-03-02");
    }

    @Test
    void recordsOfWhoHoldsAPostAboveOrIsAboutToAreNotMadeOne() {
        for (var begins : new LocalDate[] {LocalDate.of(2026, 8, 1), TODAY.plusDays(1)}) {
            sql.sql("update membership.position set valid_from = :day where position = 'SECRETARY'")
                    .param("day", begins)
                    .update();
            var twin = house.member(
                    officer,
                    tree.branch(),
                    begins.isAfter(TODAY) ? "Trần Văn Hai" : "Phạm Quốc Việt",
                    MemberStatus.OFFICIAL);
            assertThatThrownBy(() -> mergePersons.merge(
                            officer, new MergePersons.Command(twin, member(leader), "cùng một người")))
                    .isInstanceOfSatisfying(
                            MergeRefusal.class,
                            refusal -> assertThat(refusal.code()).endsWith("office"));
        }
    }

    @Test
    void whoIsSuspendedAtHomeHasNoPostUntilTheSuspensionEnds() {
        assertThat(standings.of(officer, tree.branch(), TODAY).oversees()).isTrue();
        suspended(officer);
        var standing = standings.of(officer, tree.branch(), TODAY);
        assertThat(standing.oversees()).isFalse();
        assertThat(standing.inspects()).isFalse();
        assertThat(standing.isStranger()).isTrue();
        assertThat(standings.officerScopes(officer, TODAY)).isEmpty();
        assertThat(get(officer, "/api/v1/units")).bodyText().isEqualTo("[]");
        assertThat(standings
                        .of(officer, tree.branch(), LocalDate.of(2026, 11, 1))
                        .oversees())
                .as("before the suspension")
                .isTrue();
    }

    @Test
    void aSuperiorInChargeWhoIsSuspendedAtHomeIsAStrangerToTheBranch() {
        var superior = house.holder(tree, tree.other(), "Hà Đức Quý", Position.SUPERIOR_IN_CHARGE, tree.branch());
        assertThat(standings.of(superior, tree.branch(), TODAY).isInCharge()).isTrue();
        suspended(superior);
        assertThat(standings.of(superior, tree.branch(), TODAY).isStranger()).isTrue();
    }

    private void suspended(Actor actor) {
        var member = member(actor).value();
        sql.sql("update membership.status set valid_to = '2026-11-10' where member_id = :member and valid_to is null")
                .param("member", member)
                .update();
        sql.sql("""
                insert into membership.status (id, member_id, unit_id, status, valid_from)
                select gen_random_uuid(), :member, unit_id, 'SUSPENDED', date '2026-11-10' from membership.status
                where member_id = :member
                """).param("member", member).update();
    }

    private void refused(Actor actor, UnitId unit) {
        assertThatThrownBy(() ->
                        export.export(actor, new ExportRolls.Query(unit, SheetFormat.CSV), new ByteArrayOutputStream()))
                .isInstanceOf(UnitRefusal.class);
    }

    private static MemberId member(Actor actor) {
        return java.util.Objects.requireNonNull(actor.member());
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult get(Actor actor, String path) {
        return web.get().uri(path).requestAttr(WebForTests.ACTOR, actor).exchange();
    }
}
