package vn.chiboso.meetings.adapter.in.event;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.application.port.in.FollowMergedPerson;
import vn.chiboso.meetings.application.port.in.FollowPartedPerson;
import vn.chiboso.membership.events.PersonsMerged;
import vn.chiboso.membership.events.PersonsParted;

/** Two records turned out to be one person, or two again, translated: open tasks follow. */
@Component("meetingsPersonEvents")
class PersonEvents {
    private final FollowMergedPerson merged;
    private final FollowPartedPerson parted;

    PersonEvents(FollowMergedPerson merged, FollowPartedPerson parted) {
        this.merged = merged;
        this.parted = parted;
    }

    @ApplicationModuleListener
    void on(PersonsMerged event) {
        merged.follow(event.gone(), event.kept());
    }

    @ApplicationModuleListener
    void on(PersonsParted event) {
        parted.follow(event.gone(), event.kept());
    }
}
