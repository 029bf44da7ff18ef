package vn.chiboso.notification.adapter.in.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chiboso.notification.Cast;
import vn.chiboso.notification.NotificationSlice;
import vn.chiboso.notification.Samples;
import vn.chiboso.notification.SliceConfiguration;
import vn.chiboso.notification.application.port.in.Tell;
import vn.chiboso.notification.domain.Cause;
import vn.chiboso.notification.domain.NoticeKind;
import vn.chiboso.notification.domain.SubjectKey;

@NotificationSlice
class NoticesApiTests {
    private final MockMvcTester mvc;
    private final Tell tell;
    private final JdbcClient jdbc;
    private final SubjectKey meeting = Samples.meeting();

    NoticesApiTests(@Autowired MockMvcTester mvc, @Autowired Tell tell, @Autowired JdbcClient jdbc) {
        this.mvc = mvc;
        this.tell = tell;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void announce() {
        tell.tell(new Tell.Command(
                meeting,
                Cause.repeated("announced", 1),
                Cast.BRANCH,
                Samples.call(),
                "/meetings/1",
                Map.of(NoticeKind.INVITATION, Cast.ids(Cast.MEMBER, Cast.ELDER))));
    }

    @Test
    void onesOwnNoticesAreListedAndOpened() {
        assertThat(get(Cast.MEMBER, "/api/v1/notices"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.notices[0].title")
                .isEqualTo("Mời dự: Sinh hoạt tháng 11/2026");
        assertThat(post(Cast.MEMBER, "/api/v1/notices/" + notice(Cast.MEMBER) + "/opening", ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.link")
                .isEqualTo("/meetings/1");
        assertThat(post(Cast.MEMBER, "/api/v1/notices/opening", ""))
                .hasStatusOk()
                .bodyJson()
                .hasPath("$.opened");
    }

    @Test
    void somebodyElsesNoticeIsNotThere() {
        for (var other : new Cast[] {Cast.SECRETARY, Cast.OFFICER, Cast.SIBLING_SECRETARY, Cast.FORMER}) {
            assertThat(post(other, "/api/v1/notices/" + notice(Cast.MEMBER) + "/opening", ""))
                    .hasStatus(404);
        }
        assertThat(get(Cast.FORMER, "/api/v1/notices"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.notices")
                .asArray()
                .isEmpty();
    }

    @Test
    void deliveriesAreForTheCommitteeAndOfficersAbove() {
        var path = "/api/v1/units/" + Cast.BRANCH + "/deliveries?subject=" + meeting;
        assertThat(get(Cast.SECRETARY, path)).hasStatusOk().bodyText().contains("02373812345");
        assertThat(get(Cast.COMMITTEE, path)).hasStatusOk();
        assertThat(get(Cast.OFFICER, path)).hasStatusOk().bodyText().doesNotContain("02373812345");
        for (var insider : new Cast[] {Cast.MEMBER, Cast.IN_CHARGE, Cast.INSPECTOR}) {
            assertThat(get(insider, path)).hasStatus(403);
        }
        for (var stranger : new Cast[] {Cast.SIBLING_SECRETARY, Cast.FORMER}) {
            assertThat(get(stranger, path)).hasStatus(404);
        }
        assertThat(mvc.get().uri(path)).hasStatus(404);
        var sibling = "/api/v1/units/" + Cast.SIBLING + "/deliveries?subject=" + meeting;
        assertThat(get(Cast.SIBLING_SECRETARY, sibling)).hasStatus(404);
        assertThat(get(Cast.SECRETARY, "/api/v1/units/" + Cast.BRANCH + "/deliveries?subject=x"))
                .hasStatus(404);
    }

    @Test
    void callsAreRecordedByTheCommitteeOnly() {
        var path = "/api/v1/deliveries/" + delivery(Cast.ELDER, "PHONE") + "/call";
        var body = "{\"version\":0,\"answer\":\"WILL_COME\",\"note\":\"đi cùng con\"}";
        for (var stranger : new Cast[] {Cast.SIBLING_SECRETARY, Cast.FORMER}) {
            assertThat(post(stranger, path, body)).hasStatus(404);
        }
        for (var insider : new Cast[] {Cast.MEMBER, Cast.OFFICER, Cast.INSPECTOR}) {
            assertThat(post(insider, path, body)).hasStatus(403);
        }
        assertThat(post(Cast.SECRETARY, path, "{\"version\":0}")).hasStatus(400);
        assertThat(post(Cast.SECRETARY, path, body.replace("đi cùng con", "x".repeat(501))))
                .hasStatus(422);
        assertThat(post(Cast.SECRETARY, path, body.replace(":0", ":7"))).hasStatus(409);
        assertThat(post(Cast.SECRETARY, path, body)).hasStatus(204);
        assertThat(post(Cast.SECRETARY, path, body)).hasStatus(409);
    }

    @Test
    void aLetterWithoutServerIsNotSentAgain() {
        var path = "/api/v1/deliveries/" + delivery(Cast.MEMBER, "EMAIL") + "/resending";
        assertThat(post(Cast.SIBLING_SECRETARY, path, "")).hasStatus(404);
        assertThat(post(Cast.MEMBER, path, "")).hasStatus(403);
        assertThat(post(Cast.SECRETARY, path, ""))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("notification.refusal.no-server");
        assertThat(post(Cast.SECRETARY, "/api/v1/deliveries/" + UUID.randomUUID() + "/resending", ""))
                .hasStatus(404);
    }

    @Test
    void theOverviewIsForOfficers() {
        assertThat(get(Cast.OFFICER, "/api/v1/deliveries"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.troubles[?(@.subject=='" + meeting + "')].toCall")
                .asArray()
                .containsExactly(1);
        assertThat(get(Cast.OFFICER, "/api/v1/deliveries")).bodyText().doesNotContain("Ước");
        for (var other : new Cast[] {Cast.SECRETARY, Cast.MEMBER, Cast.FORMER}) {
            assertThat(get(other, "/api/v1/deliveries")).hasStatus(403);
        }
    }

    @Test
    void lettersAreSwitchedOffAndOn() {
        var path = "/api/v1/notices/preferences";
        for (var wanted : new boolean[] {false, true}) {
            assertThat(mvc.put()
                            .uri(path)
                            .header(SliceConfiguration.SIGNED_IN, Cast.COMMITTEE.name())
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("{\"mail\":" + wanted + "}"))
                    .hasStatus(204);
            assertThat(get(Cast.COMMITTEE, path))
                    .bodyJson()
                    .extractingPath("$.mail")
                    .isEqualTo(wanted);
        }
        assertThat(mvc.get().uri(path)).hasStatus(403);
    }

    private MvcTestResult get(Cast who, String path) {
        return mvc.get()
                .uri(path)
                .header("Accept-Language", "vi")
                .header(SliceConfiguration.SIGNED_IN, who.name())
                .exchange();
    }

    private MvcTestResult post(Cast who, String path, String body) {
        return mvc.post()
                .uri(path)
                .header(SliceConfiguration.SIGNED_IN, who.name())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private UUID notice(Cast person) {
        return jdbc.sql("select id from notification.notice where subject_key = :key and person = :person")
                .param("key", meeting.value())
                .param("person", person.id().value())
                .query(UUID.class)
                .single();
    }

    private UUID delivery(Cast person, String channel) {
        return jdbc.sql("select id from notification.delivery where notice = :notice and channel = :channel")
                .param("notice", notice(person))
                .param("channel", channel)
                .query(UUID.class)
                .single();
    }
}
