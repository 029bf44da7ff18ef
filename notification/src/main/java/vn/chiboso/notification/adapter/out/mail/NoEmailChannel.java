package vn.chiboso.notification.adapter.out.mail;

import vn.chiboso.notification.application.port.out.EmailChannel;
import vn.chiboso.notification.domain.Letter;

/** No mail server is configured: says so instead of pretending. */
class NoEmailChannel implements EmailChannel {
    @Override
    public boolean isConfigured() {
        return false;
    }

    @Override
    public Outcome send(Letter letter) {
        return new Unreachable("spring.mail.host is not set");
    }
}
