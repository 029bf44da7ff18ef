package vn.chiboso.notification.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.notification.application.port.in.ReadMailPreference;
import vn.chiboso.notification.application.port.out.EmailChannel;
import vn.chiboso.notification.application.port.out.MailPreferences;
import vn.chiboso.notification.application.port.out.People;
import vn.chiboso.notification.domain.NotificationRefusal;

@Service
class ReadMailPreferenceService implements ReadMailPreference {
    private final MailPreferences preferences;
    private final People people;
    private final EmailChannel email;
    private final Clock clock;

    ReadMailPreferenceService(MailPreferences preferences, People people, EmailChannel email, Clock clock) {
        this.preferences = preferences;
        this.people = people;
        this.email = email;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Preference of(Actor actor) {
        var person = actor.member();
        if (person == null) {
            throw new NotificationRefusal.NotAllowed();
        }
        var known = people.find(person, LocalDate.now(clock));
        var wanted = preferences.unwilling(List.of(person)).isEmpty();
        return new Preference(wanted, known.email() != null, email.isConfigured());
    }
}
