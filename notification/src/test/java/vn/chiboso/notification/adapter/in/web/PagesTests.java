package vn.chiboso.notification.adapter.in.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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

/** Every page rendered, against stand-ins of the layout's fragments. */
@NotificationSlice
class PagesTests {
    private final MockMvcTester mvc;
    private final Tell tell;
    private final JdbcClient jdbc;
    private final SubjectKey meeting = Samples.meeting();

    PagesTests(@Autowired MockMvcTester mvc, @Autowired Tell tell, @Autowired JdbcClient jdbc) {
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
    void myNoticesLeadToTheMatter() {
        assertThat(get(Cast.MEMBER, "/notices"))
                .hasStatusOk()
                .bodyText()
                .contains("Mời dự: Sinh hoạt tháng 11/2026", "/notices/" + notice(Cast.MEMBER), "Chưa mở");
        assertThat(get(Cast.MEMBER, "/notices/" + notice(Cast.MEMBER)))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/meetings/1");
        assertThat(get(Cast.SECRETARY, "/notices/" + notice(Cast.MEMBER))).hasStatus(404);
        assertThat(get(Cast.FORMER, "/notices"))
                .hasStatusOk()
                .bodyText()
                .contains("Chưa có thông báo")
                .doesNotContain("Sinh hoạt tháng");
        assertThat(get(Cast.MEMBER, "/notices?after=" + notice(Cast.MEMBER)))
                .hasStatusOk()
                .bodyText()
                .contains("Về mới nhất");
    }

    @Test
    void preferencesSayWhatHasNoEffect() {
        assertThat(get(Cast.WITHOUT_MAIL, "/notices/preferences"))
                .hasStatusOk()
                .bodyText()
                .contains("chưa cấu hình máy chủ thư", "chưa có địa chỉ thư điện tử");
        assertThat(mvc.post()
                        .uri("/notices/preferences")
                        .header(SliceConfiguration.SIGNED_IN, Cast.WITHOUT_MAIL.name()))
                .hasRedirectedUrl("/notices/preferences");
    }

    @Test
    void theSecretarySeesWhomToPhoneAndNotesTheCall() {
        assertThat(get(Cast.SECRETARY, "/notices/about/" + meeting))
                .hasStatusOk()
                .bodyText()
                .contains("Danh sách cần gọi điện (1)", "tel:02373812345", "Đỗ Văn Ước", "chưa cấu hình máy chủ thư");
        assertThat(get(Cast.SECRETARY, "/notices/about/" + meeting + "/calls"))
                .hasStatusOk()
                .bodyText()
                .contains("02373812345", "Không nghe máy");
        var call = "/notices/deliveries/" + phone() + "/call";
        assertThat(post(call, "", "x".repeat(10)))
                .hasStatus(422)
                .bodyText()
                .contains("Chọn kết quả cuộc gọi", "x".repeat(10));
        assertThat(post(call, "WILL_COME", "x".repeat(501)))
                .hasStatus(422)
                .bodyText()
                .contains("Ghi chú dài 501", "x".repeat(501));
        assertThat(post(call, "WILL_COME", "đi cùng con")).hasRedirectedUrl("/notices/about/" + meeting);
        assertThat(get(Cast.SECRETARY, "/notices/about/" + meeting))
                .bodyText()
                .contains("Không còn ai cần gọi điện", "Sẽ dự", "Nguyễn Văn Bình", "đi cùng con");
    }

    @Test
    void officersSeeNoPhoneAndOthersNothing() {
        assertThat(get(Cast.OFFICER, "/notices/about/" + meeting))
                .hasStatusOk()
                .bodyText()
                .contains("••• ••• 345")
                .doesNotContain("02373812345", "/call\"");
        assertThat(get(Cast.MEMBER, "/notices/about/" + meeting)).hasStatus(403);
        assertThat(get(Cast.SIBLING_SECRETARY, "/notices/about/" + meeting)).hasStatus(404);
        assertThat(get(Cast.SECRETARY, "/notices/about/" + Samples.meeting())).hasStatus(404);
        assertThat(get(Cast.SECRETARY, "/notices/about/anything")).hasStatus(404);
    }

    @Test
    void theConsoleCounts() {
        assertThat(get(Cast.OFFICER, "/console/deliveries"))
                .hasStatusOk()
                .bodyText()
                .contains("Chưa cấu hình máy chủ thư", "Cần gọi", "/notices/about/" + meeting, "20/10/2026")
                .doesNotContain("Ước");
        assertThat(get(Cast.SECRETARY, "/console/deliveries")).hasStatus(403);
    }

    @Test
    void whoInspectsSeesTheNumbersAndIsNotLedToAPageThatRefuses() {
        assertThat(get(Cast.INSPECTOR, "/console/deliveries"))
                .hasStatusOk()
                .bodyText()
                .contains("Cần gọi")
                .doesNotContain("/notices/about/" + meeting);
        assertThat(get(Cast.INSPECTOR, "/notices/about/" + meeting)).hasStatus(403);
    }

    @Test
    void pagesSpeakEnglishToo() {
        assertThat(mvc.get()
                        .uri("/notices")
                        .header("Accept-Language", "en")
                        .header(SliceConfiguration.SIGNED_IN, Cast.MEMBER.name()))
                .bodyText()
                .contains("Invitation: Sinh hoạt tháng 11/2026", "Not opened");
    }

    private MvcTestResult get(Cast who, String path) {
        return mvc.get()
                .uri(path)
                .header("Accept-Language", "vi")
                .header(SliceConfiguration.SIGNED_IN, who.name())
                .exchange();
    }

    private MvcTestResult post(String path, String answer, String note) {
        return mvc.post()
                .uri(path)
                .header("Accept-Language", "vi")
                .header(SliceConfiguration.SIGNED_IN, Cast.SECRETARY.name())
                .param("version", "0")
                .param("subject", meeting.value())
                .param("answer", answer)
                .param("note", note)
                .exchange();
    }

    private UUID notice(Cast person) {
        return jdbc.sql("select id from notification.notice where subject_key = :key and person = :person")
                .param("key", meeting.value())
                .param("person", person.id().value())
                .query(UUID.class)
                .single();
    }

    private UUID phone() {
        return jdbc.sql("select id from notification.delivery where notice = :notice and channel = 'PHONE'")
                .param("notice", notice(Cast.ELDER))
                .query(UUID.class)
                .single();
    }
}
