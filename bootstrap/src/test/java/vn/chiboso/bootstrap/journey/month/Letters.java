package vn.chiboso.bootstrap.journey.month;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Pattern;

/** What the mail server has received. */
public record Letters(GreenMail server) {
    private static final long PATIENCE = 45_000;
    private static final Pattern LINK = Pattern.compile("Xem và trả lời tại: http://[^/]+(/notices/\\S+)");

    /** Waits for so many since the last look, no fewer and no more; answers the path to which the one leads. */
    public String arrived(int number, Letter one) throws MessagingException, IOException {
        assertThat(server.waitForIncomingEmail(PATIENCE, number))
                .as("%d letters, got %d", number, server.getReceivedMessages().length)
                .isTrue();
        var letters = server.getReceivedMessages();
        assertThat(letters).hasSize(number);
        var letter = Arrays.stream(letters)
                .filter(each -> to(each).equals(one.to()))
                .reduce((a, b) -> {
                    throw new AssertionError("two letters to " + one.to());
                })
                .orElseThrow();
        assertThat(letter.getSubject()).contains(one.subject());
        var text = letter.getContent().toString();
        assertThat(text).contains(one.says());
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (com.icegreen.greenmail.store.FolderException e) {
            throw new IOException(e);
        }
        var link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group(1);
    }

    private static String to(MimeMessage letter) {
        try {
            return letter.getRecipients(Message.RecipientType.TO)[0].toString().replaceAll(".*<|>.*", "");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What one of the letters must say. */
    public record Letter(String to, String subject, String says) {}
}
