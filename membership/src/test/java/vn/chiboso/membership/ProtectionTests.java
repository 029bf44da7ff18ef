package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.AssertablePublishedEvents;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.application.port.in.CorrectMember;
import vn.chiboso.membership.application.port.in.ExportPersonalFile;
import vn.chiboso.membership.application.port.in.FindByPrivateValue;
import vn.chiboso.membership.application.port.in.ListBookText;
import vn.chiboso.membership.application.port.in.ListOpenings;
import vn.chiboso.membership.application.port.in.OpenPrivateField;
import vn.chiboso.membership.application.port.in.ParticularsText;
import vn.chiboso.membership.application.port.in.ReadOpened;
import vn.chiboso.membership.application.port.in.SeeOwnFile;
import vn.chiboso.membership.application.port.in.SeeParticulars;
import vn.chiboso.membership.domain.PersonHit;
import vn.chiboso.membership.domain.protection.OpenedLine;
import vn.chiboso.membership.domain.protection.OpeningId;
import vn.chiboso.membership.domain.protection.OpeningReason;
import vn.chiboso.membership.domain.protection.PrivateField;
import vn.chiboso.membership.domain.roll.Finding;
import vn.chiboso.membership.events.OpeningLimitReached;
import vn.chiboso.membership.events.SearchLimitReached;

/** Sealed values are entered, masked, opened with a reason, found by who is in charge, and shown to whom they are about. */
@MembershipSlice
class ProtectionTests {
    private static final String ID = "038080001234";
    private static final String WHY = "Đối chiếu với thẻ căn cước";

    @Autowired
    House house;

    @Autowired
    CorrectMember correct;

    @Autowired
    SeeParticulars see;

    @Autowired
    OpenPrivateField open;

    @Autowired
    ReadOpened read;

    @Autowired
    FindByPrivateValue find;

    @Autowired
    ListOpenings list;

    @Autowired
    SeeOwnFile seeOwn;

    @Autowired
    ExportPersonalFile export;

    @Autowired
    JdbcClient sql;

    private House.Tree tree;
    private MemberId binh;
    private MemberId nga;
    private Actor secretary;
    private Actor officer;
    private Actor inspector;

    @BeforeEach
    void built() {
        tree = house.build();
        binh = house.member(tree, tree.branch(), "Lê Văn Bình", MemberStatus.OFFICIAL);
        nga = house.member(tree, tree.other(), "Đỗ Thị Nga", MemberStatus.OFFICIAL);
        secretary = house.holder(tree, tree.branch(), "Vũ Văn Hùng", Position.SECRETARY, tree.branch());
        officer = house.holder(tree, tree.other(), "Mai Quang Sơn", Position.PARTY_BUILDING_OFFICER, tree.commune());
        inspector = house.holder(tree, tree.other(), "Hà Đức Quý", Position.INSPECTOR, tree.commune());
    }

    @Test
    void whatIsEnteredIsMaskedStaysUnderItsMaskAndIsTakenAwayByABlank() {
        keep(secretary, binh, "０３８ 080 001 234", "Số 5, thôn Giang Đông", "Xã Quảng Bình");
        var seen = see.see(secretary, binh);
        assertThat(seen.citizenId()).isEqualTo("•••••••••234");
        assertThat(seen.residence()).isEqualTo("•••");
        assertThat(seen.commune()).isEqualTo("Xã Quảng Bình");
        assertThat(seen.openable()).containsExactly(PrivateField.RESIDENCE);

        keep(secretary, binh, seen.citizenId(), seen.residence(), "Xã Khác");
        assertThat(value(officer, binh, PrivateField.CITIZEN_ID)).isEqualTo(ID);
        assertThat(value(officer, binh, PrivateField.RESIDENCE)).isEqualTo("Số 5, thôn Giang Đông, Xã Khác");
        keep(secretary, binh, "", "", "");
        assertThat(see.see(secretary, binh).citizenId()).isEmpty();
        assertThat(find.find(officer, new FindByPrivateValue.Command(ID))).isEmpty();
    }

    @Test
    void oneCitizenIdIsNotGivenTwiceAndItsOwnerIsNamedOnlyToWhoKnowsThem() {
        keep(officer, nga, ID, null, null);
        assertThatThrownBy(() -> keep(secretary, binh, ID, null, null)).isInstanceOfSatisfying(Refusal.class, no -> {
            assertThat(no.code()).endsWith("citizen-id-taken");
            assertThat(no.args()).isEmpty();
        });
        assertThatThrownBy(() -> keep(officer, binh, ID, null, null))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.args()).containsExactly("Đỗ Thị Nga"));
    }

    @Test
    void whatDoesNotFitTheListBookIsAWarningAndKept() {
        assertThat(keep(secretary, binh, "999079001234", null, null))
                .extracting(Finding::code)
                .contains("citizen-id-place", "citizen-id-birth-year");
        assertThat(see.see(secretary, binh).citizenId()).endsWith("234");
    }

    @Test
    void anOpeningIsForItsReaderForAWhileAndThePersonReadsWhy() {
        keep(secretary, binh, ID, null, null);
        var opened = ask(officer, binh, PrivateField.CITIZEN_ID);
        assertThat(read.read(officer, opened).value()).isEqualTo(ID);
        assertThat(read.read(officer, opened).toString()).doesNotContain(ID);
        refused(Refusal.Kind.NOT_FOUND, () -> read.read(secretary, opened));
        refused(Refusal.Kind.FORBIDDEN, () -> ask(secretary, binh, PrivateField.CITIZEN_ID));
        refused(Refusal.Kind.NOT_FOUND, () -> ask(house.signIn(tree, nga), binh, PrivateField.CITIZEN_ID));
        refused(Refusal.Kind.FORBIDDEN, () -> ask(inspector, binh, PrivateField.CITIZEN_ID));
        refused(Refusal.Kind.NOT_FOUND, () -> ask(tree.administrator(), binh, PrivateField.CITIZEN_ID));
        refused(Refusal.Kind.CONFLICT, () -> ask(officer, binh, PrivateField.RESIDENCE));
        refused(
                Refusal.Kind.INVALID,
                () -> open.open(
                        officer, new OpenPrivateField.Command(fresh(), binh, PrivateField.CITIZEN_ID, null, WHY)));

        sql.sql(
                        "update membership.opening set opened_at = opened_at - interval '1 hour', until = until - interval '1 hour'")
                .update();
        refused(Refusal.Kind.CONFLICT, () -> read.read(officer, opened));
        var own = seeOwn.see(house.signIn(tree, binh), Locale.of("vi")).file();
        assertThat(own.sections())
                .anySatisfy(section -> assertThat(section.facts())
                        .anySatisfy(
                                fact -> assertThat(fact.value()).contains("Mai Quang Sơn", "Ban Xây dựng Đảng", WHY)))
                .anySatisfy(section -> assertThat(section.facts())
                        .anySatisfy(fact -> assertThat(fact.value()).isEqualTo(ID)));
        assertThat(own.toString() + own.sections()).doesNotContain(ID);
        assertThat(opened(inspector, false)).hasSize(1);
        refused(Refusal.Kind.FORBIDDEN, () -> opened(secretary, false));
    }

    @Test
    void manyOpeningsAreToldToWhoWatchesAndThenRefused(AssertablePublishedEvents events) {
        keep(secretary, binh, ID, null, null);
        for (var n = 1; n <= 40; n++) {
            ask(officer, binh, PrivateField.CITIZEN_ID);
        }
        assertThat(events)
                .contains(OpeningLimitReached.class)
                .matching(event -> event.openings() == 15
                        && event.tell().contains(inspector.member())
                        && !event.tell().contains(officer.member()));
        assertThat(opened(inspector, true)).hasSize(1);
        refused(Refusal.Kind.CONFLICT, () -> ask(officer, binh, PrivateField.CITIZEN_ID));
    }

    @Test
    void openingsAreReadInPagesAndStayWhenTheBranchIsDissolved() {
        keep(secretary, binh, ID, null, null);
        for (var n = 1; n <= 12; n++) {
            ask(officer, binh, PrivateField.CITIZEN_ID);
        }
        sql.sql("""
                insert into membership.opening select gen_random_uuid(), member_id, unit_id, field, account_id, by_name, by_post, reason,
                    explanation, opened_at - interval '2 hours', until, false
                from membership.opening, generate_series(1, 4)
                """).update();
        sql.sql("update membership.unit_link set valid_to = '2026-11-10' where unit_id = :id")
                .param("id", tree.branch().value())
                .update();
        var first = list.list(inspector, new ListOpenings.Query(false, null));
        assertThat(first.lines()).hasSize(50);
        assertThat(first.more()).isTrue();
        var next = list.list(
                inspector,
                new ListOpenings.Query(false, first.lines().getLast().opening().id()));
        assertThat(next.lines()).hasSize(10).doesNotContainAnyElementsOf(first.lines());
        assertThat(next.more()).isFalse();
    }

    @Test
    void aNumberIsFoundInOnesOwnChargeOnly() {
        keep(secretary, binh, ID, null, null);
        keep(officer, nga, "038080005678", null, null);
        assertThat(found(secretary, " 038 080.001-234")).containsExactly("Lê Văn Bình");
        assertThat(found(secretary, "038080005678")).isEmpty();
        assertThat(found(officer, "038080005678")).containsExactly("Đỗ Thị Nga");
        assertThat(found(officer, "038080009999")).isEmpty();

        correct.correct(
                secretary,
                new CorrectMember.Command(binh, book(binh, "0987 557 600"), version(binh), ParticularsText.UNSAID));
        assertThat(found(secretary, "+84 987.557.600")).containsExactly("Lê Văn Bình");
        correct.correct(
                secretary, new CorrectMember.Command(binh, book(binh, null), version(binh), ParticularsText.UNSAID));
        assertThat(found(secretary, "0987557600")).isEmpty();
        for (var stranger : List.of(inspector, house.signIn(tree, nga), tree.administrator())) {
            refused(Refusal.Kind.FORBIDDEN, () -> found(stranger, ID));
        }
        for (var hostile : List.of("", "' or 1=1 --", "%", "038080001%", "9".repeat(5000), "\u0000")) {
            refused(Refusal.Kind.INVALID, () -> found(secretary, hostile));
        }
    }

    @Test
    void whoGoesOnTryingNumbersIsToldOfAndThenRefusedWhateverTheWay(AssertablePublishedEvents events) {
        keep(officer, nga, ID, null, null);
        for (var n = 1; n <= 12; n++) {
            assertThat(found(secretary, "03808000%04d".formatted(n))).isEmpty();
        }
        assertThat(list.list(inspector, new ListOpenings.Query(true, null)).searches())
                .singleElement()
                .satisfies(line -> assertThat(line.searches()).isEqualTo(12));
        for (var n = 1; n <= 8; n++) {
            assertThatThrownBy(() -> keep(secretary, binh, ID, null, null)).hasMessageContaining("taken");
        }
        assertThat(events)
                .contains(SearchLimitReached.class)
                .matching(event -> event.searches() == 10
                        && event.reader().equals(secretary.account())
                        && event.tell().contains(inspector.member()));
        assertThatThrownBy(() -> found(secretary, ID)).hasMessageContaining("searched-hour");
        assertThatThrownBy(() -> keep(secretary, binh, ID, null, null)).isInstanceOfSatisfying(Refusal.class, no -> {
            assertThat(no.code()).endsWith("searched-hour");
            assertThat(no.field()).isEqualTo("citizenId");
            assertThat(no.args()).containsExactly(20);
        });
        keep(secretary, binh, "", "Số 5", null);
        assertThat(found(officer, ID)).as("others go on").containsExactly("Đỗ Thị Nga");
        sql.sql("update membership.search_try set tried_at = tried_at - interval '61 minutes'")
                .update();
        assertThat(found(secretary, ID)).isEmpty();
        sql.sql("""
                insert into membership.search_try select gen_random_uuid(), account_id, by_name, way, tried_at, false, unit_ids
                from membership.search_try, generate_series(1, 2)
                """).update();
        assertThatThrownBy(() -> found(secretary, ID)).hasMessageContaining("searched-day");
    }

    @Test
    void whoTriesFreeNumbersOnSomebodyIsCountedAsWell() {
        keep(secretary, binh, "038080000000", null, null);
        for (var n = 1; n <= 9; n++) {
            keep(secretary, binh, "03808000%04d".formatted(n), null, null);
            keep(secretary, binh, "", null, null);
            keep(secretary, binh, "038080000000", null, null);
        }
        keep(secretary, binh, "038080000097", null, null);
        keep(secretary, binh, "038080000098", null, null);
        assertThatThrownBy(() -> keep(secretary, binh, "038080000099", null, null))
                .hasMessageContaining("searched-hour");
    }

    @Test
    void theWholeFileIsForTheOfficerAboveWithAReasonThatIsKept() {
        keep(secretary, binh, ID, null, null);
        var file = export.export(officer, wanted(binh, WHY));
        assertThat(file.sections())
                .allSatisfy(section -> assertThat(List.of(
                                section.title(),
                                section.purpose(),
                                section.basis(),
                                section.retention(),
                                section.disclosed()))
                        .noneMatch(String::isBlank));
        assertThat(opened(inspector, false)).hasSize(1);
        refused(Refusal.Kind.FORBIDDEN, () -> export.export(secretary, wanted(binh, WHY)));
        refused(Refusal.Kind.INVALID, () -> export.export(officer, wanted(binh, "x")));
        refused(Refusal.Kind.NOT_FOUND, () -> export.export(officer, wanted(new MemberId(UUID.randomUUID()), WHY)));
        refused(Refusal.Kind.NOT_FOUND, () -> seeOwn.see(Actor.system(), Locale.ENGLISH));
    }

    @Test
    void whoStandsOnNoRollAnyMoreSeesWhatIsKeptOnThem() {
        var binhs = house.signIn(tree, binh);
        for (var table : List.of("status", "attachment")) {
            sql.sql("delete from membership." + table + " where member_id = ?")
                    .param(binh.value())
                    .update();
        }

        var own = seeOwn.see(binhs, Locale.of("vi"));

        assertThat(own.shownOf()).isEmpty();
        assertThat(own.file().member()).isEqualTo(binh);
        assertThat(own.file().sections()).isNotEmpty();
        refused(Refusal.Kind.NOT_FOUND, () -> export.export(officer, wanted(binh, WHY)));
    }

    private List<OpenedLine> opened(Actor reader, boolean unusual) {
        return list.list(reader, new ListOpenings.Query(unusual, null)).lines();
    }

    private List<Finding> keep(
            Actor keeper, MemberId member, String id, @Nullable String home, @Nullable String commune) {
        return correct.correct(
                keeper,
                new CorrectMember.Command(
                        member, book(member, null), version(member), new ParticularsText(id, home, commune)));
    }

    private ListBookText book(MemberId member, @Nullable String phone) {
        return new ListBookText(
                member.equals(nga) ? "Đỗ Thị Nga" : "Lê Văn Bình",
                "02/03/1980",
                null,
                "Kinh",
                null,
                null,
                null,
                "04/05/2010",
                "20/05/2010",
                "20/05/2011",
                null,
                phone,
                null,
                true,
                false,
                null,
                null);
    }

    private long version(MemberId member) {
        return sql.sql("select version from membership.member where id = :id")
                .param("id", member.value())
                .query(Long.class)
                .single();
    }

    private String value(Actor reader, MemberId member, PrivateField field) {
        return read.read(reader, ask(reader, member, field)).value();
    }

    private OpeningId ask(Actor reader, MemberId member, PrivateField field) {
        return open.open(reader, new OpenPrivateField.Command(fresh(), member, field, OpeningReason.CHECK, WHY));
    }

    private List<String> found(Actor seeker, String text) {
        return find.find(seeker, new FindByPrivateValue.Command(text)).stream()
                .map(PersonHit::name)
                .toList();
    }

    private static ExportPersonalFile.Command wanted(MemberId member, String why) {
        return new ExportPersonalFile.Command(fresh(), member, OpeningReason.REQUEST, why, Locale.of("vi"));
    }

    private static OpeningId fresh() {
        return new OpeningId(UUID.randomUUID());
    }

    private static void refused(Refusal.Kind kind, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.kind()).isEqualTo(kind));
    }
}
