package vn.chiboso.notification.application;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.notification.application.port.in.FollowPersons;
import vn.chiboso.notification.application.port.out.Deliveries;
import vn.chiboso.notification.application.port.out.MailPreferences;
import vn.chiboso.notification.application.port.out.NoticeBoard;
import vn.chiboso.notification.application.port.out.People;

@Service
class FollowPersonsService implements FollowPersons {
    private final NoticeBoard notices;
    private final Deliveries deliveries;
    private final MailPreferences preferences;
    private final People people;
    private final Clock clock;

    FollowPersonsService(
            NoticeBoard notices, Deliveries deliveries, MailPreferences preferences, People people, Clock clock) {
        this.notices = notices;
        this.deliveries = deliveries;
        this.preferences = preferences;
        this.people = people;
        this.clock = clock;
    }

    /** Asks who stands for whom now instead of believing the event, which may come late. */
    @Override
    @Transactional
    public void follow(MemberId gone, MemberId kept) {
        notices.hold();
        var records = new HashSet<>(notices.records(Set.of(gone, kept)));
        records.addAll(preferences.origins(Set.of(gone, kept)));
        var merged = people.merged(records);
        Map<MemberId, MemberId> persons = new HashMap<>();
        records.forEach(record -> persons.put(record, merged.getOrDefault(record, record)));
        notices.follow(persons);
        deliveries.skipToldUnder(merged.keySet(), clock.instant());
        preferences.giveBack(persons);
        merged.forEach(preferences::inherit);
    }
}
