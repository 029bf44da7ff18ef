package vn.chiboso.notification.domain;

import vn.chiboso.notification.api.DeliveryId;

/**
 * A letter ready to go. What ends up in headers is one line each, whatever names and titles contain.
 *
 * @param delivery makes the Message-ID, the same at every attempt
 */
public record Letter(DeliveryId delivery, String to, String toName, String subject, String text) {
    public Letter {
        to = line(to);
        toName = line(toName);
        subject = line(subject);
    }

    private static String line(String header) {
        return header.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
