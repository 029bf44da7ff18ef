package vn.chiboso.notification.adapter.out.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How letters leave the house; the server itself is Spring's {@code spring.mail.*}.
 *
 * @param from   sender's address
 * @param name   sender's name
 * @param listId value of the List-Id header (RFC 2919), also the right side of every Message-ID
 */
@ConfigurationProperties("chiboso.mail")
record MailSettings(
        @DefaultValue("khong-tra-loi@chiboso.invalid") String from,
        @DefaultValue("Chi Bộ Số") String name,
        @DefaultValue("thong-bao.chiboso.invalid") String listId) {}
