package vn.chiboso.notification.adapter.out.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import vn.chiboso.notification.application.port.out.EmailChannel;
import vn.chiboso.notification.domain.Letter;

/** One plain-text letter per person over SMTP. The Message-ID comes from the delivery, so a letter sent twice shows once. */
class SmtpEmailChannel implements EmailChannel {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpEmailChannel.class);

    private final JavaMailSender sender;
    private final MailSettings settings;

    SmtpEmailChannel(JavaMailSender sender, MailSettings settings) {
        this.sender = sender;
        this.settings = settings;
    }

    @Override
    public boolean isConfigured() {
        return true;
    }

    @Override
    public Outcome send(Letter letter) {
        try {
            sender.send(message(letter));
            return new Accepted();
        } catch (AddressException e) {
            return new Refused(said(e));
        } catch (MailSendException e) {
            return failed(letter, e, isRefusal(e));
        } catch (MailException | MessagingException | UnsupportedEncodingException e) {
            return failed(letter, e, false);
        }
    }

    private MimeMessage message(Letter letter) throws MessagingException, UnsupportedEncodingException {
        var message = sender.createMimeMessage();
        var helper = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
        helper.setFrom(new InternetAddress(settings.from(), settings.name(), StandardCharsets.UTF_8.name()));
        var to = new InternetAddress(letter.to(), true);
        to.setPersonal(letter.toName(), StandardCharsets.UTF_8.name());
        helper.setTo(to);
        helper.setSubject(letter.subject());
        helper.setText(letter.text(), false);
        message.setHeader("Message-ID", "<" + letter.delivery() + "@" + settings.listId() + ">");
        message.setHeader("List-Id", "<" + settings.listId() + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** The server knows this address to be wrong (5xx for the recipient), as against not being able to take anything now. */
    private static boolean isRefusal(MailSendException e) {
        for (var each : e.getMessageExceptions()) {
            if (each instanceof SendFailedException refused
                    && refused.getInvalidAddresses() != null
                    && refused.getInvalidAddresses().length > 0) {
                return true;
            }
        }
        return false;
    }

    private static Outcome failed(Letter letter, Exception e, boolean forEver) {
        // the answer itself may name the address: it is kept with the delivery, not in the log
        LOG.warn(
                "letter {} did not go out{}: {}",
                letter.delivery(),
                forEver ? ", for ever" : "",
                e.getClass().getSimpleName());
        return forEver ? new Refused(said(e)) : new Unreachable(said(e));
    }

    /** The innermost message is the server's own. */
    private static String said(Exception e) {
        Throwable inner = e;
        if (e instanceof MailSendException sending && sending.getMessageExceptions().length > 0) {
            inner = sending.getMessageExceptions()[0];
        }
        while (inner instanceof MessagingException wrapping && wrapping.getNextException() != null) {
            inner = wrapping.getNextException();
        }
        var message = inner.getMessage();
        return message == null ? inner.getClass().getSimpleName() : message.strip();
    }
}
