package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.chiboso.membership.application.port.out.CardKeys;
import vn.chiboso.membership.domain.card.CardCode;
import vn.chiboso.membership.domain.card.CardKey;
import vn.chiboso.membership.domain.card.CardKeyId;

/** The digital card from the page that hands out a key to the page that checks a code. */
@MembershipSlice
class HandbookCardTests {
    private static final String VALID = "Thẻ đang có giá trị";
    private static final String OLD = "Mã đã cũ";
    private static final String NO_LONGER = "không còn giá trị";

    @Autowired
    House house;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvcTester web;

    @Autowired
    CardKeys keys;

    @Autowired
    Clock clock;

    private DuesHouse people;

    @BeforeEach
    void built() {
        people = new DuesHouse(house, sql, web);
        sql.sql("update membership.member set card_number = '38.382220' where id = :id")
                .param("id", people.of(people.fellow).value())
                .update();
    }

    @Test
    void aCardShowsAMaskedNumberAndOneKeyAnHour() {
        var page = read(people.get(people.fellow, "/handbook/card"));
        assertThat(page)
                .contains("••••••220", "data-card-key=", "<path", "12:00 21/11/2026")
                .doesNotContain("38.382220");
        assertThat(read(people.get(people.fellow, "/handbook/card"))).contains(secret(page));
        assertThat(sql.sql("select count(*) from membership.card_key")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void whoHasNoCardIsToldSo() {
        var student = house.signIn(people.tree, people.student);
        assertThat(read(people.get(student, "/handbook/card")))
                .contains("Chưa có thẻ để hiện")
                .doesNotContain("data-card-secret");
        assertThat(read(people.get(people.deputy, "/handbook/card"))).contains("Chưa có thẻ để hiện");
    }

    @Test
    void theSecretaryReadsTheNameAnotherBranchsOnlyThatItIsValid() {
        var code = code(Duration.ZERO);
        assertThat(check(people.secretary, code)).contains(VALID, "Lê Văn Bình", "Chi bộ thôn Giang Đông");
        assertThat(check(people.officer, code)).contains(VALID, "Lê Văn Bình");
        house.give(
                people.tree,
                people.of(people.neighbour),
                vn.chiboso.membership.api.Position.SECRETARY,
                people.tree.other());
        assertThat(check(people.neighbour, code)).contains(VALID, "nơi khác").doesNotContain("Lê Văn Bình");
        assertThat(check(people.secretary, "https://chibo.vn/handbook/check?code=" + code))
                .contains(VALID);
    }

    @Test
    void theSecretaryOfTheBranchThatHostsAGuestReadsTheName() {
        house.give(
                people.tree,
                people.of(people.neighbour),
                vn.chiboso.membership.api.Position.SECRETARY,
                people.tree.other());
        sql.sql("""
            insert into membership.attachment (id, member_id, unit_id, kind, valid_from)
            values (:id, :member, :unit, 'HOST', date '2026-11-01')
            """)
                .param("id", people.id())
                .param("member", people.of(people.fellow).value())
                .param("unit", people.tree.other().value())
                .update();
        assertThat(check(people.neighbour, code(Duration.ZERO)))
                .contains(VALID, "Lê Văn Bình", "Chi bộ thôn Giang Đông");
    }

    @Test
    void whoIsNoCheckerIsToldNothing() {
        assertThat(people.get(people.fellow, "/handbook/check?code=" + code(Duration.ZERO)))
                .hasStatus(404);
        assertThat(people.get(people.neighbour, "/handbook/check")).hasStatus(404);
        assertThat(people.get(people.tree.administrator(), "/handbook/check?code=x"))
                .hasStatus(404);
    }

    @Test
    void anOldCodeIsRefusedWithoutAName() {
        assertThat(check(people.secretary, code(Duration.ofMinutes(2))))
                .contains(OLD)
                .doesNotContain("Lê Văn Bình");
    }

    @Test
    void aKeyOfYesterdayIsOver() {
        var yesterday = clock.instant().minus(Duration.ofHours(25));
        var key = CardKey.issue(new CardKeyId(new UUID(5, 5)), people.of(people.fellow), new byte[32], yesterday);
        keys.add(key, yesterday);
        assertThat(check(people.secretary, CardCode.of(key, clock.instant()).text()))
                .contains(OLD);
        people.get(people.fellow, "/handbook/card");
        assertThat(keys.find(key.id())).isEmpty();
    }

    @Test
    void aClosedKeyIsOverAtOnce() {
        var code = code(Duration.ZERO);
        assertThat(people.post(people.fellow, "/handbook/card/closing")).hasStatus3xxRedirection();
        assertThat(check(people.secretary, code)).contains(NO_LONGER).doesNotContain("Lê Văn Bình");
    }

    @ParameterizedTest
    @CsvSource({
        "update membership.member set card_number = null where id = :id",
        "update membership.status set status = 'SUSPENDED' where member_id = :id",
        "update membership.attachment set valid_to = date '2026-11-01' where member_id = :id"
    })
    void whoLeavesOrGivesTheCardBackIsNotValidAtOnce(String change) {
        var code = code(Duration.ZERO);
        sql.sql(change).param("id", people.of(people.fellow).value()).update();
        assertThat(check(people.secretary, code)).contains(NO_LONGER).doesNotContain("Lê Văn Bình");
    }

    @ParameterizedTest
    @CsvSource({"rubbish", "AAAA", "%00", "=", "'a b'"})
    void whatIsNoCodeIsNoFailure(String typed) {
        assertThat(check(people.secretary, typed)).contains("không phải mã thẻ");
    }

    @Test
    void theWorkerIsScript() {
        var answer = people.get(people.fellow, "/handbook/worker.js");
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentType()).startsWith("text/javascript");
    }

    private String code(Duration ago) {
        people.get(people.fellow, "/handbook/card");
        var key = keys.latest(people.of(people.fellow)).orElseThrow();
        return CardCode.of(key, clock.instant().minus(ago)).text();
    }

    private String check(vn.chiboso.membership.api.Actor by, String code) {
        var answer = people.get(by, "/handbook/check?code=" + code);
        assertThat(answer).hasStatusOk();
        return read(answer);
    }

    private static String secret(String page) {
        var start = page.indexOf("data-card-secret");
        return page.substring(start, page.indexOf(' ', start));
    }

    private static String read(MvcTestResult answer) {
        try {
            return HtmlUtils.htmlUnescape(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
