package vn.chiboso.bootstrap.journey.month;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What the mail server has received. */
public record Letters(GreenMail server) {
    private static final Duration PATIENCE = Duration.ofSeconds(45);
    private static final Duration SETTLED = Duration.ofMillis(500);
    private static final Pattern LINK = Pattern.compile("Xem và trả lời tại: http://[^/]+(/notices/\\S+)");

    /**
     * Waits until so many with that subject are there, no fewer and no more, each to somebody else; reminders that come in between
     * do not count. Answers the path to which the one leads.
     */
    public String arrived(int number, Letter one) throws InterruptedException, IOException, MessagingException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (about(one.subject()).size() < number && System.nanoTime() < until) {
            Thread.sleep(SETTLED.toMillis());
        }
        Thread.sleep(SETTLED.toMillis());
        var letters = about(one.subject());
        assertThat(letters)
                .extracting(Letters::to)
                .as(
                        "'%s' among %s",
                        one.subject(),
                        about("").stream().map(Letters::subject).distinct().toList())
                .doesNotHaveDuplicates()
                .hasSize(number);
        var letter = letters.stream()
                .filter(each -> to(each).equals(one.to()))
                .findFirst()
                .orElseThrow();
        var text = letter.getContent().toString();
        assertThat(text).contains(one.says());
        var link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group(1);
    }

    private List<MimeMessage> about(String subject) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(letter -> subject(letter).contains(subject))
                .toList();
    }

    private static String subject(MimeMessage letter) {
        try {
            return letter.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
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
