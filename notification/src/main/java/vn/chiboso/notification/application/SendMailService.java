package vn.chiboso.notification.application;

import java.time.Clock;
import org.springframework.stereotype.Service;
import vn.chiboso.notification.application.port.in.SendMail;
import vn.chiboso.notification.application.port.out.EmailChannel;
import vn.chiboso.notification.application.port.out.Wording;
import vn.chiboso.notification.domain.Delivery;
import vn.chiboso.notification.domain.QuietHours;
import vn.chiboso.notification.domain.Reason;

/** Not transactional on purpose: see {@link Outbox}. */
@Service
class SendMailService implements SendMail {
    private final Outbox outbox;
    private final EmailChannel channel;
    private final Wording wording;
    private final QuietHours quiet;
    private final Clock clock;

    SendMailService(Outbox outbox, EmailChannel channel, Wording wording, QuietHours quiet, Clock clock) {
        this.outbox = outbox;
        this.channel = channel;
        this.wording = wording;
        this.quiet = quiet;
        this.clock = clock;
    }

    @Override
    public int run() {
        var tried = 0;
        for (var batch = outbox.claim(); !batch.isEmpty(); batch = outbox.claim()) {
            for (var letter : batch) {
                outbox.settle(attempt(letter), letter.notice());
                tried++;
            }
        }
        return tried;
    }

    private Delivery attempt(Outbox.Claimed claimed) {
        var delivery = claimed.delivery();
        if (!channel.isConfigured()) {
            return delivery.skipped(Reason.NOT_CONFIGURED, clock.instant());
        }
        var address = claimed.to().email();
        if (address == null) {
            return delivery.skipped(Reason.NO_ADDRESS, clock.instant());
        }
        var outcome = channel.send(wording.letter(delivery, claimed.notice(), claimed.to(), address));
        return switch (outcome) {
            case EmailChannel.Accepted _ -> delivery.accepted(clock.instant());
            case EmailChannel.Refused(var answer) -> delivery.refused(answer, clock.instant());
            case EmailChannel.Unreachable(var answer) ->
                delivery.unreached(answer, claimed.notice().matter(), quiet, clock.instant());
        };
    }
}
