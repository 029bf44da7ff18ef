package vn.chiboso.notification.adapter.out.mail;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.chiboso.notification.application.port.out.EmailChannel;

/** Chooses the channel: SMTP when {@code spring.mail.host} names a server, otherwise none. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {
    @Bean
    EmailChannel emailChannel(ObjectProvider<JavaMailSender> senders, MailSettings settings) {
        var sender = senders.getIfAvailable();
        if (sender == null || sender instanceof JavaMailSenderImpl smtp && isBlank(smtp.getHost())) {
            return new NoEmailChannel();
        }
        if (sender instanceof JavaMailSenderImpl smtp) {
            limitWaiting(smtp);
        }
        return new SmtpEmailChannel(sender, settings);
    }

    /** Jakarta Mail waits for ever by default; the operator's own limits win. */
    private static void limitWaiting(JavaMailSenderImpl smtp) {
        var properties = smtp.getJavaMailProperties();
        properties.putIfAbsent("mail.smtp.connectiontimeout", "10000");
        properties.putIfAbsent("mail.smtp.timeout", "20000");
        properties.putIfAbsent("mail.smtp.writetimeout", "20000");
    }

    private static boolean isBlank(@Nullable String host) {
        return host == null || host.isBlank();
    }
}
