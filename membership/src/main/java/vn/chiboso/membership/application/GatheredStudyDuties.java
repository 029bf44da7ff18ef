package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.AlertDuties;
import vn.chiboso.membership.api.AlertDuty;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.application.port.out.StudyLists;
import vn.chiboso.membership.domain.handbook.StudyDone;
import vn.chiboso.membership.domain.handbook.StudyItem;

/** What the branch gave to study by a day and the member has not confirmed, in one line; without a day it is on the page alone. */
@Service
class GatheredStudyDuties implements AlertDuties {
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final Rolls rolls;
    private final StudyLists studies;
    private final Clock clock;

    GatheredStudyDuties(Rolls rolls, StudyLists studies, Clock clock) {
        this.rolls = rolls;
        this.studies = studies;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<AlertDuty> of(Actor actor, Instant now) {
        var member = actor.member();
        return member == null ? List.of() : open(member).toList();
    }

    private Stream<StudyItem> asked(MemberView person, LocalDate today) {
        var since = studies.since(person.unit(), today).getOrDefault(person.id(), today);
        return studies.of(person.unit()).stream().filter(item -> item.isAskedOf(person.status(), since));
    }

    private Stream<AlertDuty> open(MemberId member) {
        var done = studies.doneBy(member).stream().map(StudyDone::item).collect(Collectors.toSet());
        var today = LocalDate.now(clock);
        var open = rolls.find(member, today).stream()
                .flatMap(person -> asked(person, today))
                .filter(item -> !done.contains(item.id()))
                .map(StudyItem::dueOn)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return open.stream()
                .limit(1)
                .map(due -> new AlertDuty(
                        AlertDuty.Kind.OWN_STUDY,
                        "%02d/%02d/%04d".formatted(due.getDayOfMonth(), due.getMonthValue(), due.getYear()),
                        open.size(),
                        due.atTime(END_OF_DAY).atZone(clock.getZone()).toInstant(),
                        "/handbook"));
    }
}
