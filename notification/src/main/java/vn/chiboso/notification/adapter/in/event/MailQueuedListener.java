package vn.chiboso.notification.adapter.in.event;

import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.chiboso.notification.application.port.in.SendMail;
import vn.chiboso.notification.events.MailQueued;

/**
 * Sends at once what the job would send half a minute later. No transaction of its own ({@code @ApplicationModuleListener} would
 * open one and hold a connection while the mail server is spoken to).
 */
@Component
class MailQueuedListener {
    private final SendMail sendMail;

    MailQueuedListener(SendMail sendMail) {
        this.sendMail = sendMail;
    }

    @Async
    @TransactionalEventListener
    void on(MailQueued event) {
        sendMail.run();
    }
}
