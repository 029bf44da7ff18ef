package vn.chiboso.notification.adapter.in.event;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.events.PersonsMerged;
import vn.chiboso.membership.events.PersonsParted;
import vn.chiboso.notification.application.port.in.FollowPersons;

/** Two records turned out to be one person, or two again, translated: notices follow. */
@Component("notificationPersonEvents")
class PersonEvents {
    private final FollowPersons follow;

    PersonEvents(FollowPersons follow) {
        this.follow = follow;
    }

    @ApplicationModuleListener
    void on(PersonsMerged event) {
        follow.follow(event.gone(), event.kept());
    }

    @ApplicationModuleListener
    void on(PersonsParted event) {
        follow.follow(event.gone(), event.kept());
    }
}
