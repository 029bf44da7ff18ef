package vn.chiboso.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.chiboso.notification.application.port.in.SendMail;
import vn.chiboso.notification.application.port.in.Tell;
import vn.chiboso.notification.domain.Cause;
import vn.chiboso.notification.domain.NoticeKind;
import vn.chiboso.notification.domain.SubjectKey;

/** A real SMTP server, with its bad days. */
@NotificationSlice
class LettersGoOutTests {
    private static final int PORT = freePort();
    // one port for good: the server comes back where it was
    private static final GreenMail SERVER =
            new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    static {
        SERVER.start();
    }

    private final Tell tell;
    private final SendMail sendMail;
    private final JdbcClient jdbc;
    private final SubjectKey meeting = Samples.meeting();

    LettersGoOutTests(@Autowired Tell tell, @Autowired SendMail sendMail, @Autowired JdbcClient jdbc) {
        this.tell = tell;
        this.sendMail = sendMail;
        this.jdbc = jdbc;
    }

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> PORT);
        registry.add("chiboso.mail.from", () -> "thong-bao@chibo.example.vn");
        registry.add("chiboso.mail.list-id", () -> "thong-bao.chibo.example.vn");
    }

    @BeforeEach
    void emptyBox() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
    }

    @AfterEach
    void nothingLeft() {
        jdbc.sql("update notification.delivery set state = 'SKIPPED', not_before = null where state = 'QUEUED'")
                .update();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Test
    void anInvitationArrivesSoonAfterTheCommit() throws Exception {
        invite(Cast.MEMBER, Cast.SECRETARY, Cast.WITHOUT_MAIL);
        assertThat(SERVER.waitForIncomingEmail(10_000, 2)).isTrue();
        var letter = Arrays.stream(SERVER.getReceivedMessages())
                .filter(each -> header(each, "To").contains("an@example.vn"))
                .findFirst()
                .orElseThrow();
        assertThat(letter.getSubject()).containsIgnoringCase("Mời dự sinh hoạt chi bộ thường kỳ lúc 19:30 thứ năm");
        assertThat(letter.getContentType()).containsIgnoringCase("text/plain").containsIgnoringCase("utf-8");
        assertThat(text(letter))
                .contains("Kính gửi đồng chí Trần Văn An", "Nhà văn hóa thôn", "http://localhost:8080/notices/")
                .doesNotContain("Sinh hoạt tháng 11/2026");
        assertThat(header(letter, "Message-ID"))
                .isEqualTo("<" + delivery("an@example.vn") + "@thong-bao.chibo.example.vn>");
        assertThat(header(letter, "List-Id")).isEqualTo("<thong-bao.chibo.example.vn>");
        assertThat(header(letter, "From")).contains("thong-bao@chibo.example.vn");
        assertThat(letter.getRecipients(Message.RecipientType.TO)).hasSize(1);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(states()).containsOnly("SENT"));
        assertThat(sendMail.run()).isZero();
    }

    @Test
    void aServerThatIsDownIsTriedAgainUnderTheSameMessageId() throws Exception {
        SERVER.stop();
        invite(Cast.MEMBER);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(jdbc.sql(FAILING)
                                .param("key", meeting.value())
                                .query(String.class)
                                .single())
                        .isEqualTo("QUEUED UNREACHABLE 1 60"));
        assertThat(sendMail.run()).isZero();
        SERVER.start();
        jdbc.sql("update notification.delivery set not_before = :now where state = 'QUEUED'")
                .param("now", Timestamp.from(Samples.NOW))
                .update();
        assertThat(sendMail.run()).isEqualTo(1);
        assertThat(SERVER.waitForIncomingEmail(10_000, 1)).isTrue();
        assertThat(header(SERVER.getReceivedMessages()[0], "Message-ID")).contains(delivery("an@example.vn"));
        assertThat(states()).containsExactly("SENT");
    }

    private static final String FAILING = """
            select concat_ws(' ', d.state, d.reason, d.attempts, extract(epoch from d.not_before - d.changed_at)::int)
              from notification.delivery d join notification.notice n on n.id = d.notice
             where d.channel = 'EMAIL' and n.subject_key = :key""";

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void invite(Cast... to) {
        tell.tell(new Tell.Command(
                meeting,
                Cause.repeated("announced", 1),
                Cast.BRANCH,
                Samples.call(),
                "/meetings/1",
                Map.of(NoticeKind.INVITATION, Cast.ids(to))));
    }

    private String delivery(String address) {
        var person = Arrays.stream(Cast.values())
                .filter(each -> address.equals(each.contact().email()))
                .findFirst()
                .orElseThrow();
        return jdbc.sql("""
                        select d.id::text from notification.delivery d join notification.notice n on n.id = d.notice
                         where d.channel = 'EMAIL' and n.subject_key = :key and n.person = :person""")
                .param("key", meeting.value())
                .param("person", person.id().value())
                .query(String.class)
                .single();
    }

    private List<String> states() {
        return jdbc.sql("""
                        select d.state from notification.delivery d join notification.notice n on n.id = d.notice
                         where d.channel = 'EMAIL' and d.reason is distinct from 'NO_ADDRESS' and n.subject_key = :key""")
                .param("key", meeting.value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static String header(MimeMessage message, String name) {
        try {
            return message.getHeader(name, ",");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage message) throws IOException, MessagingException {
        return message.getContent().toString();
    }
}
