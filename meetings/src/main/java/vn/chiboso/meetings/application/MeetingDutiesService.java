package vn.chiboso.meetings.application;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.MeetingDuties;
import vn.chiboso.meetings.api.MeetingDuty;
import vn.chiboso.meetings.application.port.out.DutySource;
import vn.chiboso.membership.api.Actor;

/** Everything somebody owes to meetings, from every part of the module that knows of a duty. */
@Service
@Transactional(readOnly = true)
class MeetingDutiesService implements MeetingDuties {
    private static final Comparator<MeetingDuty> MOST_URGENT_FIRST = Comparator.comparing(
                    MeetingDuty::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(MeetingDuty::kind);

    private final List<DutySource> sources;

    MeetingDutiesService(List<DutySource> sources) {
        this.sources = sources;
    }

    @Override
    public List<MeetingDuty> of(Actor actor, Instant now) {
        if (actor.member() == null) {
            return List.of();
        }
        return sources.stream()
                .flatMap(s -> s.of(actor, now).stream())
                .sorted(MOST_URGENT_FIRST)
                .toList();
    }
}
