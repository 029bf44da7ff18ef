package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.application.port.in.CreateUnit;
import vn.chiboso.membership.application.port.in.MergePersons;
import vn.chiboso.membership.application.port.in.PreviewMerge;
import vn.chiboso.membership.application.port.in.PreviewReorganisation;
import vn.chiboso.membership.application.port.in.ReorganisationRequest;
import vn.chiboso.membership.application.port.in.RunReorganisation;
import vn.chiboso.membership.application.port.in.SeeLikelyTwins;
import vn.chiboso.membership.application.port.in.UndoMerge;
import vn.chiboso.membership.application.port.out.CitizenIds;
import vn.chiboso.membership.application.port.out.Closures;
import vn.chiboso.membership.domain.merge.MergeId;
import vn.chiboso.membership.domain.merge.MergeRefusal;
import vn.chiboso.membership.domain.path.ActId;
import vn.chiboso.membership.domain.protection.CitizenId;
import vn.chiboso.membership.domain.reorganisation.Change;
import vn.chiboso.membership.domain.reorganisation.Decision;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;
import vn.chiboso.membership.events.PersonsMerged;
import vn.chiboso.membership.events.PersonsParted;

/** Two records of one person: looked at, made one, taken apart again. How they are found: {@link LikelyTwinsTests}. */
@MembershipSlice
class MergeTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired
    House house;

    @Autowired
    SeeLikelyTwins see;

    @Autowired
    PreviewMerge preview;

    @Autowired
    MergePersons merge;

    @Autowired
    UndoMerge undo;

    @Autowired
    CreateUnit createUnit;

    @Autowired
    PreviewReorganisation prepare;

    @Autowired
    RunReorganisation reorganise;

    @Autowired
    Closures closures;

    @Autowired
    CitizenIds citizens;

    @Autowired
    Rolls rolls;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcClient sql;

    private House.Tree tree;
    private Actor officer;
    private MemberId one;
    private MemberId two;

    @AfterEach
    void keptCountsAreThoseOfTheRows() {
        KeptCounts.areRight(sql);
    }

    @BeforeEach
    void built() {
        tree = house.build();
        officer = house.holder(tree, tree.other(), "Mai Quang Sơn", Position.PARTY_BUILDING_OFFICER, tree.commune());
        one = house.member(tree, tree.branch(), "Lê Văn Bình", MemberStatus.OFFICIAL);
        two = twin("Lê Văn Tạm", tree.branch());
    }

    @Test
    void madeOneTheyShareRollPostsAccountAndPathAndTakenApartAreAsBefore(PublishedEvents events) {
        house.give(tree, two, Position.GROUP_LEADER, tree.branch());
        var account = house.signIn(tree, two).account();
        citizens.put(two, new CitizenId("038080000123"));
        sql.sql("update membership.member set card_number = '38.000007', home_place = 'Thanh Hóa' where id = :id")
                .param("id", two.value())
                .update();
        var before = rows();

        var id = merge(officer, one, two);

        assertThat(rolls.of(tree.branch(), TODAY)).singleElement().satisfies(person -> {
            assertThat(person.id()).isEqualTo(one);
            assertThat(person.positions()).containsExactly(Position.GROUP_LEADER);
        });
        assertThat(sql.sql("select card_number || home_place from membership.member where id = :id")
                        .param("id", one.value())
                        .query(String.class)
                        .single())
                .isEqualTo("38.000007Thanh Hóa");
        assertThat(sql.sql("select member_id from membership.account where id = :id")
                        .param("id", account.value())
                        .query(java.util.UUID.class)
                        .single())
                .isEqualTo(one.value());
        assertThat(citizens.of(one)).isPresent();
        assertThat(events.ofType(PersonsMerged.class).matching(e -> e.kept().equals(one)))
                .hasSize(1);
        assertThat(see.see(officer, new SeeLikelyTwins.Query(tree.commune(), null, null))
                        .pairs())
                .isEmpty();

        undo.undo(officer, id);

        assertThat(rows()).isEqualTo(before);
        assertThat(citizens.of(two)).isPresent();
        assertThat(events.ofType(PersonsParted.class)).hasSize(1);
        assertThatThrownBy(() -> undo.undo(officer, id)).hasMessageContaining("undone");
        merge(officer, two, one);
        assertThat(rolls.of(tree.branch(), TODAY))
                .singleElement()
                .satisfies(p -> assertThat(p.id()).isEqualTo(two));
    }

    @Test
    void aMergedRecordIsNotMergedAgainButItsHeirIs() {
        merge(officer, one, two);
        var three = twin("Lê Văn Nữa", tree.branch());
        assertThatThrownBy(() -> merge(officer, two, three)).hasMessageContaining("already");

        assertThatThrownBy(() -> merge(officer, three, two)).isInstanceOfSatisfying(MergeRefusal.class, r -> {
            assertThat(r.code()).endsWith("already");
            assertThat(r.args()).containsExactly("Lê Văn Bình");
        });
        var second = merge(officer, three, one);
        assertThat(rolls.of(tree.branch(), TODAY))
                .singleElement()
                .satisfies(p -> assertThat(p.id()).isEqualTo(three));
        // only the last one can be taken back, then the one before
        assertThatThrownBy(() -> undo.undo(officer, first())).hasMessageContaining("followed");
        undo.undo(officer, second);
        assertThat(rolls.of(tree.branch(), TODAY)).hasSize(2);
    }

    @Test
    void whatContradictsIsNamedAndWhatFollowsKeepsThemOne() {
        var elsewhere = twin("Lê Văn Xa", tree.other());
        assertThat(preview.preview(officer, new PreviewMerge.Query(one, elsewhere))
                        .contradictions())
                .extracting(MergeRefusal::code)
                .containsExactly("membership.refusal.merge.contradiction.two-rolls");
        assertThatThrownBy(() -> merge(officer, one, elsewhere)).hasMessageContaining("two-rolls");
        assertThatThrownBy(() -> merge(officer, one, one)).hasMessageContaining("same");
        assertThatThrownBy(() -> merge.merge(officer, new MergePersons.Command(one, two, " x ")))
                .hasMessageContaining("reason");
        var id = merge(officer, one, two);
        sql.sql("update membership.member set note = 'sau đó', version = version + 1 where id = :id")
                .param("id", one.value())
                .update();
        assertThatThrownBy(() -> undo.undo(officer, id)).hasMessageContaining("followed");
    }

    @Test
    void namesThatDifferAreMendedFirst() {
        sql.sql("update membership.member set full_name = 'Lê Văn Bính', search_name = 'le van binh' where id = :id")
                .param("id", two.value())
                .update();
        var id = merge(officer, one, two);
        undo.undo(officer, id);
        sql.sql("update membership.member set full_name = 'Lê Văn Hùng' where id = :id")
                .param("id", two.value())
                .update();
        assertThatThrownBy(() -> merge(officer, one, two)).hasMessageContaining("contradiction.name");
    }

    @Test
    void isTakenBackByWhoIsInChargeOfBothAndOpensNothingThatWasLockedSince() {
        var account = house.signIn(tree, two).account();
        var second = house.signIn(tree, one).account();
        var id = merge(officer, one, two);
        assertThat(enabled(account)).isFalse();
        assertThat(sql.sql("select kind from membership.account_event where account_id = :id")
                        .param("id", account.value())
                        .query(String.class)
                        .list())
                .contains("DISABLED");
        sql.sql("update membership.account set enabled = false where id = :id")
                .param("id", second.value())
                .update();

        sql.sql("update membership.person_merge set gone_unit_id = :other")
                .param("other", tree.province().value())
                .update();
        assertThatThrownBy(() -> undo.undo(officer, id)).hasMessageContaining("not-found");
        sql.sql("update membership.person_merge set gone_unit_id = unit_id").update();
        undo.undo(officer, id);
        assertThat(enabled(account)).isTrue();
        assertThat(enabled(second)).as("locked after the merge").isFalse();
    }

    @Test
    void whoTookTheBranchOfTheRecordThatWentOverIsAskedToo() {
        sql.sql("update membership.unit_link set valid_from = '2025-07-01'").update();
        var ended = house.branch(tree, "Chi bộ thôn Cũ");
        var commune = create(tree.province(), UnitKind.COMMUNE, "Đảng bộ xã Quảng Yên");
        var heir = create(commune, UnitKind.BRANCH, "Chi bộ thôn Mới");
        var id = merge(officer, one, two);
        sql.sql("update membership.person_merge set gone_unit_id = :ended")
                .param("ended", ended.value())
                .update();
        var day = LocalDate.of(2026, 11, 20);
        var request = new ReorganisationRequest(
                new ReorganisationId(java.util.UUID.randomUUID()),
                new Change.Merge(Set.of(ended), heir, null),
                new Decision("1-QĐ/TU", day, day, ""));
        reorganise.run(
                tree.administrator(),
                request,
                prepare.preview(tree.administrator(), request).fingerprint());

        assertThatThrownBy(() -> undo.undo(officer, id)).hasMessageContaining("not-found");
        house.give(tree, java.util.Objects.requireNonNull(officer.member()), Position.PARTY_BUILDING_OFFICER, commune);
        undo.undo(officer, id);
        assertThat(rolls.of(tree.branch(), TODAY)).hasSize(2);
    }

    private UnitId create(UnitId parent, UnitKind kind, String name) {
        return createUnit.create(
                tree.administrator(), new CreateUnit.Command(null, parent, kind, name, null, null, null, null));
    }

    @Test
    void aCodeOnItsWayToEitherIsNoUseAnyMore() {
        sql.sql("""
                insert into membership.invitation (id, member_id, way, code_digest, round, by_account, by_name, made_at, expires_at)
                select gen_random_uuid(), m, 'PAPER', m::text, 1, gen_random_uuid(), 'Lan', now(), now() + interval '1 year'
                from unnest(cast(:members as uuid[])) m
                """)
                .param("members", new java.util.UUID[] {one.value(), two.value()})
                .update();
        merge(officer, one, two);
        assertThat(sql.sql("select count(*) from membership.invitation where revoked_at is null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void anAnnulledEndOfAMergedRecordGivesItsPostToWhomItBecameAndNoSecondAccount() {
        house.give(tree, two, Position.GROUP_LEADER, tree.branch());
        var gone = house.signIn(tree, two).account();
        var kept = house.signIn(tree, one).account();
        var act = new ActId(java.util.UUID.randomUUID());
        sql.sql("""
                insert into membership.act (id, member_id, kind, on_day, recorded_at) values (:id, :member, 'WENT_ABROAD', '2026-11-01', now())
                """).param("id", act.value()).param("member", two.value()).update();
        closures.positions(act, two, null, TODAY);
        closures.account(act, two);
        sql.sql("delete from membership.position where member_id = :id")
                .param("id", two.value())
                .update();
        sql.sql("update membership.member set merged_into = :one where id = :two")
                .param("one", one.value())
                .param("two", two.value())
                .update();
        sql.sql("update membership.account set enabled = false").update();

        assertThat(closures.restore(act)).isEmpty();

        assertThat(sql.sql("select member_id from membership.position where position = 'GROUP_LEADER'")
                        .query(java.util.UUID.class)
                        .single())
                .isEqualTo(one.value());
        assertThat(List.of(enabled(gone), enabled(kept))).containsOnly(false);
    }

    @Test
    void passesNobodysOfficeOn() {
        house.give(tree, two, Position.INSPECTOR, tree.commune());
        assertThatThrownBy(() -> merge(officer, one, two)).hasMessageContaining("office");
        assertThatThrownBy(() -> merge(officer, two, one)).hasMessageContaining("office");
    }

    @Test
    void isForOfficersInChargeOfBoth() {
        var secretary = house.holder(tree, tree.branch(), "Vũ Văn Hùng", Position.SECRETARY, tree.branch());
        for (var stranger : List.of(secretary, tree.administrator())) {
            assertThatThrownBy(() -> merge(stranger, one, two)).hasMessageContaining("not-found");
            assertThat(web.get().uri("/console/duplicates/{a}/{b}", one, two).requestAttr(WebForTests.ACTOR, stranger))
                    .hasStatus(404);
        }
        assertThat(web.get().uri("/console/duplicates").requestAttr(WebForTests.ACTOR, officer))
                .hasStatusOk()
                .bodyText()
                .contains("Lê Văn Bình");
        assertThat(web.get().uri("/console/duplicates/{a}/{b}", one, two).requestAttr(WebForTests.ACTOR, officer))
                .hasStatusOk();
        assertThat(web.post()
                        .uri("/console/duplicates/{a}/{b}", one, two)
                        .param("reason", "")
                        .requestAttr(WebForTests.ACTOR, officer))
                .hasStatus(422);
    }

    private MemberId twin(String name, UnitId branch) {
        var member = house.member(tree, branch, name, MemberStatus.OFFICIAL);
        sql.sql("update membership.member set full_name = 'Lê Văn Bình', search_name = 'le van binh' where id = :id")
                .param("id", member.value())
                .update();
        return member;
    }

    private boolean enabled(AccountId account) {
        return sql.sql("select enabled from membership.account where id = :id")
                .param("id", account.value())
                .query(Boolean.class)
                .single();
    }

    private MergeId merge(Actor actor, MemberId kept, MemberId gone) {
        return merge.merge(actor, new MergePersons.Command(kept, gone, "Ghi hai lần khi nhập sổ"));
    }

    private MergeId first() {
        return see.see(officer, new SeeLikelyTwins.Query(null, null, null))
                .merges()
                .getLast()
                .id();
    }

    /** Everything about both, but for versions and the ids of rows that follow from acts. */
    private List<String> rows() {
        return sql.sql("""
                select (to_jsonb(m) - 'version')::text as x from membership.member m where id in (:one, :two)
                union all select (to_jsonb(a) - 'id')::text from membership.attachment a where member_id in (:one, :two)
                union all select (to_jsonb(s) - 'id')::text from membership.status s where member_id in (:one, :two)
                union all select to_jsonb(p)::text from membership.position p where member_id in (:one, :two)
                union all select (to_jsonb(c) - 'version')::text from membership.account c where member_id in (:one, :two)
                order by x
                """)
                .param("one", one.value())
                .param("two", two.value())
                .query((row, n) -> row.getString("x"))
                .list();
    }
}
