package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.PersonalRecords;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.application.port.in.GivePosition;
import vn.chiboso.membership.application.port.in.MergePersons;
import vn.chiboso.membership.application.port.out.DuesPayers;
import vn.chiboso.membership.application.port.out.PartyTimes;
import vn.chiboso.membership.domain.UnitRefusal;

/** A time out of the Party before the branch began here: told by hand, by sheet and by program, shown, taken back, counted everywhere. */
@MembershipSlice
class TimesOutOfThePartyTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String TIME = "01/03/2013–15/06/2016";

    @Autowired
    House house;

    @Autowired
    PartyTimes times;

    @Autowired
    DuesPayers payers;

    @Autowired
    GivePosition givePosition;

    @Autowired
    MergePersons merge;

    @Autowired
    List<PersonalRecords> personal;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcClient sql;

    private House.Tree tree;
    private MemberId member;
    private Actor self;
    private Actor secretary;
    private Actor officer;

    @BeforeEach
    void built() {
        tree = house.build();
        member = house.member(tree, tree.branch(), "Lê Văn Bình", MemberStatus.OFFICIAL);
        self = house.signIn(tree, member);
        secretary = house.holder(tree, tree.branch(), "Vũ Văn Hùng", Position.SECRETARY, tree.branch());
        officer = house.holder(tree, tree.other(), "Trần Văn Tổ", Position.PARTY_BUILDING_OFFICER, tree.commune());
    }

    @AfterEach
    void keptCountsAreThoseOfTheRows() {
        KeptCounts.areRight(sql);
    }

    @Test
    void isRecordedWithoutAPaperShownEverywhereAndTakenBackWithAReason() {
        var acts = "/branch/members/" + member + "/acts";
        PageText.shows(get(secretary, acts + "/new"), "Thời gian ra khỏi Đảng trước khi ghi sổ");
        PageText.shows(
                get(secretary, acts + "/new?kind=WAS_OUTSIDE"),
                "Ra khỏi Đảng từ ngày",
                "Vào Đảng trở lại từ ngày",
                "nếu có");
        refused(record("01/03/2013", ""), "Hãy ghi ngày vào Đảng trở lại", "01/03/2013");
        refused(record("15/06/2016", "01/03/2013"), "Ngày vào Đảng trở lại phải sau ngày ra khỏi Đảng");
        refused(record("04/05/2010", "01/03/2013"), "phải sau ngày quyết định kết nạp");
        refused(record("01/03/2011", "15/06/2016"), "nằm trong thời gian ra khỏi Đảng; hãy kiểm tra lại");
        refused(record("01/03/2013", "02/08/2026"), "trước khi người này có trong danh sách ở đây");
        assertThat(record("01/03/2013", "15/06/2016")).hasRedirectedUrl("/branch/members/" + member);
        refused(record("01/01/2016", "01/01/2017"), "trùng ngày với một lần ra khỏi Đảng đã ghi");

        PageText.shows(
                get(secretary, "/branch/members/" + member),
                "Thời gian ra khỏi Đảng",
                TIME,
                "13 năm",
                "vào Đảng trở lại ngày 15/06/2016");
        PageText.shows(get(secretary, "/branch/members/" + member + "?day=01/10/2026"), TIME);
        PageText.shows(get(self, "/handbook"), "Thời gian ra khỏi Đảng", TIME, "13 năm");
        PageText.shows(get(self, "/handbook/paper"), "Thời gian ra khỏi Đảng", TIME, "13 năm");
        assertThat(years(member)).isEqualTo(13);
        assertThat(payers.of(tree.branch(), YearMonth.of(2026, 11)))
                .filteredOn(payer -> payer.member().equals(member))
                .singleElement()
                .satisfies(payer -> assertThat(
                                Objects.requireNonNull(payer.partyTime()).years(TODAY))
                        .isEqualTo(13));
        assertThat(personal.stream()
                        .flatMap(each -> each.of(member, Locale.of("vi")).stream())
                        .flatMap(section -> section.facts().stream())
                        .map(fact -> fact.what() + ": " + fact.value())
                        .toList()
                        .toString())
                .contains("Thời gian ra khỏi Đảng trước khi ghi sổ", "vào Đảng trở lại ngày 15/06/2016");

        var act = sql.sql("select id from membership.act where kind = 'WAS_OUTSIDE'")
                .query(UUID.class)
                .single();
        assertThat(post(secretary, acts + "/" + act + "/annul", "reason", "")).hasStatus(422);
        assertThat(years(member)).isEqualTo(13);
        assertThat(post(secretary, acts + "/" + act + "/annul", "reason", "ghi nhầm người"))
                .hasStatus3xxRedirection();
        assertThat(years(member)).isEqualTo(16);
        PageText.shows(get(secretary, "/branch/members/" + member), "Đã hủy: ghi nhầm người", "16 năm");
    }

    @Test
    void nobodyElseMayAndNobodyRecordsTheirOwn() {
        var fellow = house.signIn(tree, house.member(secretary, tree.branch(), "Lê Thị Bạn", MemberStatus.OFFICIAL));
        assertThat(post(
                        fellow,
                        "/branch/members/" + member + "/acts/new",
                        "id",
                        UUID.randomUUID().toString(),
                        "kind",
                        "WAS_OUTSIDE",
                        "on",
                        "01/03/2013",
                        "until",
                        "15/06/2016"))
                .hasStatus(403);
        assertThat(get(fellow, "/branch/members/" + member).getResponse().getStatus())
                .isEqualTo(200);
        var own = Objects.requireNonNull(secretary.member());
        assertThat(web.put()
                        .uri("/api/v1/members/" + own)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body("Vũ Văn Hùng", TIME, version(own)))
                        .requestAttr(WebForTests.ACTOR, secretary)
                        .exchange())
                .hasStatus(403);
        assertThat(told()).isZero();
    }

    @Test
    void theFormOfTheListBookTellsItOnceAndKeepsIt() {
        var edit = "/branch/members/" + member + "/edit";
        PageText.shows(get(secretary, edit), "name=\"outside\"", "Thời gian ra khỏi Đảng");
        var half = post(secretary, edit, form("2013–2016"));
        refused(half, "Chỉ có năm; cần ghi đủ ngày, tháng", "2013–2016");
        assertThat(post(secretary, edit, form("từ 1/3/2013 đến 15/6/2016"))).hasStatus3xxRedirection();
        assertThat(years(member)).isEqualTo(13);
        PageText.shows(get(secretary, edit), "value=\"" + TIME + "\"");

        refused(post(secretary, edit, form("01/03/2013–15/06/2017")), "Đang ghi: " + TIME, "01/03/2013–15/06/2017");
        refused(post(secretary, edit, form("")), "Đang ghi: " + TIME);
        assertThat(post(secretary, edit, form(TIME + "; 01/01/2018-01/01/2019")))
                .hasStatus3xxRedirection();
        assertThat(years(member)).isEqualTo(12);
        assertThat(told()).isEqualTo(2);
    }

    @Test
    void leavesWithASheetAndComesBackUnchanged() {
        record("01/03/2013", "15/06/2016");
        var sheet = PageText.of(get(officer, "/api/v1/units/" + tree.commune() + "/roll-sheet?format=CSV"));
        assertThat(sheet).contains("Thời gian ra khỏi Đảng", TIME);

        // the sheet of one branch, without its secretary's post and its code
        var page = PageText.of(get(secretary, handedIn("""
                Họ và tên;Ngày sinh;Ngày QĐ kết nạp;Ngày kết nạp;Ngày chính thức;Thời gian ra khỏi Đảng
                Lê Văn Bình;02/03/1980;04/05/2010;20/05/2010;20/05/2011;%s
                """.formatted(TIME))));
        assertThat(page).contains("Không có dòng nào để nhập");
    }

    @Test
    void aSheetTellsItOfOldAndNewPeopleAndSaysInWhichColumnItCannotBeRead() {
        var address = handedIn("""
                Họ và tên;Ngày sinh;Ngày QĐ kết nạp;Ngày kết nạp;Ngày chính thức;Thời gian không tính tuổi Đảng
                Lê Văn Bình;02/03/1980;04/05/2010;20/05/2010;20/05/2011;1/3/2013 - 15/6/2016
                Ngô Thị Mơ;01/02/1949;04/05/1975;20/05/1975;20/05/1976;01/03/1989–15/06/1992
                Trần Văn Sai;01/02/1950;04/05/1975;20/05/1975;20/05/1976;1989-1992
                Phạm Văn Sớm;01/02/1951;04/05/1975;20/05/1975;20/05/1976;01/03/1974–15/06/1976
                """);
        var page = PageText.of(get(secretary, address));
        assertThat(page)
                .contains("Nhập 2 dòng", "Thời gian ra khỏi Đảng", "Chỉ có năm; cần ghi đủ ngày, tháng")
                .contains("sau ngày quyết định kết nạp 04/05/1975")
                .doesNotContain("??");
        assertThat(post(
                        secretary,
                        address + "/confirmation",
                        "hash",
                        hidden(page, "hash"),
                        "rows",
                        hidden(page, "rows")))
                .hasStatus3xxRedirection();
        get(secretary, address);

        assertThat(told()).isEqualTo(2);
        assertThat(years(member)).isEqualTo(13);
        var other = PageText.of(get(secretary, handedIn("""
                Họ và tên;Ngày sinh;Ngày QĐ kết nạp;Ngày kết nạp;Ngày chính thức;Thời gian ra khỏi Đảng
                Lê Văn Bình;02/03/1980;04/05/2010;20/05/2010;20/05/2011;01/03/2013–15/06/2015
                """)));
        assertThat(other).contains("Đang ghi: " + TIME);
    }

    @Test
    void aProgramReadsAndWritesIt() {
        assertThat(put("03/2013-06/2016")).hasStatus(422).bodyText().contains("\"field\":\"outside\"");
        assertThat(put(TIME)).hasStatusOk();
        assertThat(web.get()
                        .uri("/api/v1/members/" + member)
                        .requestAttr(WebForTests.ACTOR, secretary)
                        .exchange())
                .bodyText()
                .contains("\"outside\":[{\"from\":\"2013-03-01\",\"to\":\"2016-06-15\"}]", "\"partyAge\":13");
        // who does not know of it leaves it
        assertThat(put(null)).hasStatusOk();
        assertThat(years(member)).isEqualTo(13);
    }

    @Test
    void aPostIsNotHeldWithinItNorItToldWithinAPost() {
        record("01/03/2013", "15/06/2016");
        assertThatThrownBy(() -> give(LocalDate.of(2014, 1, 1)))
                .isInstanceOfSatisfying(
                        UnitRefusal.class, r -> assertThat(r.code()).endsWith("position-outside"));
        sql.sql("""
                insert into membership.position (id, member_id, unit_id, position, valid_from)
                values (gen_random_uuid(), :member, :unit, 'GROUP_LEADER', '2016-06-15')
                """)
                .param("member", member.value())
                .param("unit", tree.branch().value())
                .update();
        refused(record("01/01/2018", "01/01/2019"), "người này có chức vụ đã ghi ở đây");
    }

    @Test
    void twoRecordsMadeOneKeepBoth() {
        record("01/03/2013", "15/06/2016");
        var twin = house.member(secretary, tree.branch(), "Lê Văn Bình B", MemberStatus.OFFICIAL);
        sql.sql("""
                update membership.member t set full_name = m.full_name, search_name = m.search_name, sort_name = m.sort_name
                from membership.member m where t.id = :twin and m.id = :member
                """).param("twin", twin.value()).param("member", member.value()).update();
        merge.merge(officer, new MergePersons.Command(twin, member, "Ghi hai lần khi nhập sổ"));

        assertThat(years(twin)).isEqualTo(13);
        assertThat(PageText.of(get(officer, "/api/v1/members/" + twin))).contains("2013-03-01");
    }

    private void give(LocalDate from) {
        givePosition.give(
                tree.administrator(),
                new GivePosition.Command(null, tree.branch(), member, Position.DEPUTY_SECRETARY, from, null, null));
    }

    private int years(MemberId who) {
        return Objects.requireNonNull(
                        times.of(Map.of(who, LocalDate.of(2010, 5, 4))).get(who))
                .years(TODAY);
    }

    private int told() {
        return sql.sql("select count(*) from membership.act where kind = 'WAS_OUTSIDE'")
                .query(Integer.class)
                .single();
    }

    private MvcTestResult record(String on, String until) {
        var seen = sql.sql("select count(*) from membership.act where member_id = :member")
                .param("member", member.value())
                .query(Integer.class)
                .single();
        return post(
                secretary,
                "/branch/members/" + member + "/acts/new",
                "id",
                UUID.randomUUID().toString(),
                "kind",
                "WAS_OUTSIDE",
                "seen",
                seen.toString(),
                "on",
                on,
                "until",
                until);
    }

    private long version(MemberId who) {
        return sql.sql("select version from membership.member where id = :member")
                .param("member", who.value())
                .query(Long.class)
                .single();
    }

    private String[] form(String outside) {
        var version = sql.sql("select version from membership.member where id = :member")
                .param("member", member.value())
                .query(Long.class)
                .single();
        return new String[] {
            "version",
            version.toString(),
            "fullName",
            "Lê Văn Bình",
            "birth",
            "02/03/1980",
            "decision",
            "04/05/2010",
            "ceremony",
            "20/05/2010",
            "official",
            "20/05/2011",
            "smartphone",
            "true",
            "outside",
            outside
        };
    }

    private MvcTestResult put(@Nullable String outside) {
        return web.put()
                .uri("/api/v1/members/" + member)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body("Lê Văn Bình", outside, version(member)))
                .requestAttr(WebForTests.ACTOR, secretary)
                .locale(Locale.of("vi"))
                .exchange();
    }

    private static String body(String name, @Nullable String outside, long version) {
        return """
                {"book": {"fullName": "%s", "birth": "02/03/1980", "decision": "04/05/2010", "ceremony": "20/05/2010",
                 "official": "20/05/2011", "smartphone": true, "away": false%s}, "version": %d}
                """.formatted(name, outside == null ? "" : ", \"outside\": \"" + outside + "\"", version);
    }

    private String handedIn(String content) {
        var answer = web.post()
                .uri("/branch/import")
                .multipart()
                .file(new MockMultipartFile("file", "so.csv", null, content.getBytes(StandardCharsets.UTF_8)))
                .param("unit", tree.branch().toString())
                .locale(Locale.of("vi"))
                .requestAttr(WebForTests.ACTOR, secretary)
                .exchange();
        assertThat(answer).hasStatus3xxRedirection();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private static String hidden(String page, String name) {
        return page.replaceAll("(?s).*name=\"" + name + "\" value=\"([^\"]+)\".*", "$1");
    }

    private static void refused(MvcTestResult answer, String... texts) {
        assertThat(answer).hasStatus(422);
        assertThat(PageText.of(answer)).contains(texts).doesNotContain("??membership");
    }

    private MvcTestResult get(Actor actor, String path) {
        return web.get()
                .uri(path)
                .locale(Locale.of("vi"))
                .requestAttr(WebForTests.ACTOR, actor)
                .exchange();
    }

    private MvcTestResult post(Actor actor, String path, String... fields) {
        var request = web.post().uri(path).locale(Locale.of("vi")).requestAttr(WebForTests.ACTOR, actor);
        for (var i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
