package vn.chiboso.notification.adapter.out.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.chiboso.notification.Samples;
import vn.chiboso.notification.api.DeliveryId;
import vn.chiboso.notification.application.port.out.EmailChannel;
import vn.chiboso.notification.domain.Letter;

class SmtpEmailChannelTests {
    private final Recorder sender = new Recorder();
    private final EmailChannel channel = new SmtpEmailChannel(
            sender, new MailSettings("thong-bao@chibo.example.vn", "Chi Bộ Số", "thong-bao.chibo.example.vn"));

    @Test
    void aNameWithLineBreaksAddsNoHeader() throws Exception {
        var name = "An\r\nBcc: all@example.vn\r\n\r\nnội dung giả";
        assertThat(channel.send(letter("an@example.vn", name, "Mời\r\nX-Fake: 1")))
                .isEqualTo(new EmailChannel.Accepted());
        var message = sender.sent.getFirst();
        message.saveChanges();
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getHeader("X-Fake")).isNull();
        assertThat(message.getAllRecipients()).hasSize(1);
    }

    @Test
    void whatIsNoAddressIsRefusedWithoutAskingTheServer() {
        for (var address : List.of("khong phai dia chi", "an@", "an@example.vn, all@example.vn")) {
            assertThat(channel.send(letter(address, "An", "Mời"))).isInstanceOf(EmailChannel.Refused.class);
        }
        assertThat(sender.sent).isEmpty();
    }

    @Test
    void anUnknownAddressIsForEverAndABusyServerIsNot() throws Exception {
        var unknown = new SendFailedException(
                "550 no such user", null, null, null, new Address[] {new InternetAddress("an@example.vn")});
        sender.failure = unknown;
        assertThat(channel.send(letter("an@example.vn", "An", "Mời")))
                .isEqualTo(new EmailChannel.Refused("550 no such user"));
        sender.failure = new SendFailedException("452 busy");
        assertThat(channel.send(letter("an@example.vn", "An", "Mời")))
                .isEqualTo(new EmailChannel.Unreachable("452 busy"));
    }

    @Test
    void withoutServerTheChannelSaysSo() {
        var none = new NoEmailChannel();
        assertThat(none.isConfigured()).isFalse();
        assertThat(none.send(letter("an@example.vn", "An", "Mời"))).isInstanceOf(EmailChannel.Unreachable.class);
    }

    private static Letter letter(String to, String name, String subject) {
        return new Letter(new DeliveryId(Samples.id()), to, name, subject, "nội dung");
    }

    /** Takes what it is given, or fails as told. */
    private static final class Recorder extends JavaMailSenderImpl {
        private final List<MimeMessage> sent = new ArrayList<>();
        private @Nullable SendFailedException failure;

        @Override
        public MimeMessage createMimeMessage() {
            return new MimeMessage(Session.getInstance(new Properties()));
        }

        @Override
        public void send(MimeMessage message) {
            if (failure != null) {
                throw new MailSendException(Map.of(message, failure));
            }
            sent.add(message);
        }
    }
}
