package vn.chiboso.notification.application;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.notification.application.port.in.PreferMail;
import vn.chiboso.notification.application.port.out.MailPreferences;
import vn.chiboso.notification.domain.NotificationRefusal;

@Service
class PreferMailService implements PreferMail {
    private final MailPreferences preferences;
    private final Clock clock;

    PreferMailService(MailPreferences preferences, Clock clock) {
        this.preferences = preferences;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void prefer(Actor actor, boolean mail) {
        var person = actor.member();
        if (person == null) {
            throw new NotificationRefusal.NotAllowed();
        }
        preferences.prefer(person, mail, clock.instant());
    }
}
