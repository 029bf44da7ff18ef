package vn.chiboso.notification.adapter.out.membership;

import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.LetterPost;
import vn.chiboso.notification.api.DeliveryId;
import vn.chiboso.notification.application.port.out.EmailChannel;

/** Sends what membership writes itself over the same mail server, and keeps nothing of it: no notice, no delivery. */
@Component
class MembershipLetters implements LetterPost {
    private final EmailChannel channel;

    MembershipLetters(EmailChannel channel) {
        this.channel = channel;
    }

    @Override
    public boolean isConfigured() {
        return channel.isConfigured();
    }

    @Override
    public Outcome send(Letter letter) {
        var outcome = channel.send(new vn.chiboso.notification.domain.Letter(
                new DeliveryId(letter.id()), letter.to(), letter.toName(), letter.subject(), letter.text()));
        return switch (outcome) {
            case EmailChannel.Accepted _ -> Outcome.TAKEN;
            case EmailChannel.Refused _ -> Outcome.REFUSED;
            case EmailChannel.Unreachable _ -> Outcome.UNREACHABLE;
        };
    }
}
