package vn.chiboso.meetings.application;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.MeetingSummary;
import vn.chiboso.meetings.application.port.in.ListMeetings;
import vn.chiboso.meetings.application.port.out.Branches;
import vn.chiboso.meetings.application.port.out.MeetingLists;
import vn.chiboso.meetings.application.port.out.People;
import vn.chiboso.meetings.domain.MeetingRights;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Standing;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

@Service
@Transactional(readOnly = true)
class ListMeetingsService implements ListMeetings {
    private static final int MOST = 300;

    private final Access access;
    private final People people;
    private final Branches branches;
    private final MeetingLists lists;
    private final Clock clock;

    ListMeetingsService(Access access, People people, Branches branches, MeetingLists lists, Clock clock) {
        this.access = access;
        this.people = people;
        this.branches = branches;
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public Result list(Query q) {
        if (q.unit() != null) {
            MeetingRights.requireReader(access.standing(q.actor(), q.unit()));
        }
        var own = people.branchesOf(q.actor(), access.today());
        var units = q.unit() == null ? own : List.of(q.unit());
        var scopes = q.unit() == null ? people.scopesOf(q.actor(), access.today()) : List.<UnitPath>of();
        var invited = q.unit() == null ? q.actor().member() : null;
        var zone = clock.getZone();
        var from = q.from().atStartOfDay(zone).toInstant();
        var to = q.to().plusDays(1).atStartOfDay(zone).toInstant();
        var found = visible(q.actor(), lists.among(units, scopes, invited, from, to, MOST));
        return new Result(found, names(found.stream().map(MeetingSummary::unit).toList()), planner(q.actor(), own));
    }

    private List<MeetingSummary> visible(Actor actor, List<MeetingSummary> found) {
        var standings = new HashMap<UnitId, Standing>();
        return found.stream()
                .filter(m -> maySee(standings.computeIfAbsent(m.unit(), u -> access.standing(actor, u)), m.kind()))
                .toList();
    }

    private static boolean maySee(Standing standing, MeetingKind kind) {
        return standing.inspects() || (kind == MeetingKind.COMMITTEE ? standing.isOfCommittee() : standing.isOfUnit());
    }

    private Map<UnitId, String> names(Collection<UnitId> units) {
        var names = new HashMap<UnitId, String>();
        for (var unit : units) {
            names.computeIfAbsent(unit, u -> branches.find(u).map(v -> v.name()).orElse(""));
        }
        return names;
    }

    private @Nullable UnitId planner(Actor actor, List<UnitId> own) {
        return own.stream()
                .filter(u -> access.standing(actor, u).leads())
                .findFirst()
                .orElse(null);
    }
}
