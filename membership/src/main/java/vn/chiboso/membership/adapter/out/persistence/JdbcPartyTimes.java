package vn.chiboso.membership.adapter.out.persistence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.application.port.out.PartyTimes;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.path.PartyTime;
import vn.chiboso.membership.domain.path.Path;

/** From the acts that begin and end it, in one query; most people have none of them. */
@Component
class JdbcPartyTimes implements PartyTimes {
    private static final Set<ActKind> BEGIN_OR_END = Stream.of(ActKind.values())
            .filter(kind -> kind == ActKind.ADMITTED || kind == ActKind.WAS_OUTSIDE || kind.ends())
            .collect(Collectors.toUnmodifiableSet());

    private final ActRows acts;

    JdbcPartyTimes(ActRows acts) {
        this.acts = acts;
    }

    @Override
    public Map<MemberId, PartyTime> of(Map<MemberId, LocalDate> decisions) {
        if (decisions.isEmpty()) {
            return Map.of();
        }
        var told = acts.of(decisions.keySet(), BEGIN_OR_END);
        var times = new HashMap<MemberId, PartyTime>();
        decisions.forEach((member, decision) ->
                times.put(member, new Path(member, told.getOrDefault(member, List.of())).partyTime(decision)));
        return times;
    }
}
