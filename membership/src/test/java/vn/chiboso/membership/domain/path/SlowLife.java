package vn.chiboso.membership.domain.path;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.UnitId;

/**
 * The same answers found the slow way: everything is told again for every day asked, in words of its own, without a thought for
 * what may follow what.
 */
final class SlowLife {
    private static final Set<ActKind> OVER =
            Set.of(ActKind.MOVED_AWAY, ActKind.LEFT, ActKind.STRUCK_OFF, ActKind.EXPELLED, ActKind.DECEASED);

    private final List<Act> told;

    private String rank = "none";
    private boolean certain;
    private boolean guest;
    private @Nullable UnitId home;
    private @Nullable UnitId host;
    private boolean elsewhere;
    private boolean abroad;
    private boolean suspended;
    private @Nullable MemberStatus excused;

    SlowLife(List<Act> told) {
        this.told = told;
    }

    /** Every roll the person is on that day, with the status. */
    Map<UnitId, MemberStatus> on(LocalDate day) {
        rank = "none";
        certain = guest = elsewhere = abroad = suspended = false;
        home = host = null;
        excused = null;
        var gone = told.stream().map(Act::annuls).filter(Objects::nonNull).toList();
        var days = told.stream().map(this::counts).distinct().sorted().toList();
        for (var each : days) {
            for (var act : told) {
                // a badge, and a word on an end, make nothing of anybody
                var isReal = act.kind() != ActKind.ANNULLED
                        && !act.kind().name().startsWith("BADGE")
                        && act.kind() != ActKind.END_MARKED
                        && !gone.contains(act.id());
                if (isReal && counts(act).equals(each) && !each.isAfter(day)) {
                    live(act);
                }
            }
        }
        return answer();
    }

    /** The day from which somebody may be admitted again, found by going back from the last; null for who never left. */
    static @Nullable LocalDate readmissible(List<Act> told) {
        var gone = told.stream().map(Act::annuls).filter(Objects::nonNull).toList();
        var left = Set.of(ActKind.LEFT, ActKind.STRUCK_OFF, ActKind.EXPELLED, ActKind.DECEASED);
        @Nullable Act last = null;
        for (var act : told) {
            var later = last == null || !act.on().isBefore(last.on());
            if (left.contains(act.kind()) && !gone.contains(act.id()) && later) {
                last = act;
            }
        }
        if (last == null) {
            return null;
        }
        var criminal = last.criminal();
        for (var act : told) {
            criminal = last.id().equals(act.about()) && !gone.contains(act.id()) ? act.criminal() : criminal;
        }
        return last.on().plusMonths(criminal ? 60 : 36);
    }

    String rank() {
        return rank;
    }

    private LocalDate counts(Act act) {
        if (act.kind() != ActKind.BECAME_OFFICIAL) {
            return act.on();
        }
        var before = new ArrayList<LocalDate>(List.of(act.on()));
        for (var other : told.subList(0, told.indexOf(act))) {
            if (other.kind() == ActKind.ENTERED) {
                before.add(other.on());
            }
        }
        return before.stream().max(LocalDate::compareTo).orElseThrow();
    }

    private void live(Act act) {
        var kind = act.kind();
        if (OVER.contains(kind)) {
            rank = "none";
            home = host = null;
            certain = guest = elsewhere = abroad = suspended = false;
            excused = null;
        } else if (kind == ActKind.ENTERED || kind == ActKind.NOTED) {
            told(act);
        } else if (kind == ActKind.ADMITTED) {
            rank = "awaiting";
        } else if (kind == ActKind.CEREMONY_HELD) {
            rank = "probationary";
            home = act.unit();
        } else if (kind == ActKind.BECAME_OFFICIAL) {
            rank = "official";
            certain = true;
        } else if (kind == ActKind.EXEMPTED) {
            excused = MemberStatus.EXEMPT;
        } else if (kind == ActKind.TEMPORARILY_EXEMPTED) {
            excused = MemberStatus.TEMPORARILY_EXEMPT;
        } else if (kind == ActKind.RESUMED) {
            excused = null;
        } else if (kind == ActKind.SUSPENDED || kind == ActKind.SUSPENSION_LIFTED) {
            suspended = kind == ActKind.SUSPENDED;
        } else if (kind == ActKind.WENT_ABROAD || kind == ActKind.CAME_BACK) {
            abroad = kind == ActKind.WENT_ABROAD;
        } else if (kind == ActKind.HOSTED) {
            elsewhere = true;
            host = act.unit();
            excused = null;
        } else if (kind == ActKind.HOST_MOVED && elsewhere) {
            // who had returned by then was not moved along
            host = act.unit();
        } else if (kind == ActKind.HOSTING_ENDED) {
            elsewhere = false;
            host = null;
            if (guest) {
                rank = "none";
                home = null;
                certain = guest = suspended = false;
            }
        } else if (kind == ActKind.TRANSFERRED) {
            home = act.unit();
            elsewhere = abroad = false;
            host = null;
        } else if (kind == ActKind.MOVED_COLLECTIVELY && home != null) {
            // nor who had left
            home = act.unit();
            if (host != null && host.equals(home)) {
                elsewhere = false;
                host = null;
            }
        }
    }

    private void told(Act act) {
        var status = Objects.requireNonNull(act.status());
        var was = guest;
        if (act.kind() == ActKind.ENTERED) {
            home = act.unit();
            rank = "official";
        }
        guest = status == MemberStatus.HOSTED;
        if (guest) {
            suspended = false;
            return;
        }
        if (was) {
            rank = "official";
        }
        if (status == MemberStatus.SUSPENDED) {
            suspended = true;
            return;
        }
        excused = status == MemberStatus.EXEMPT || status == MemberStatus.TEMPORARILY_EXEMPT ? status : null;
        suspended = abroad = false;
        if (status != MemberStatus.TRANSFERRED_OUT) {
            elsewhere = false;
            host = null;
        } else {
            elsewhere = true;
        }
        if (status == MemberStatus.OFFICIAL || (status == MemberStatus.PROBATIONARY && !certain)) {
            rank = status == MemberStatus.OFFICIAL ? "official" : "probationary";
        }
    }

    private Map<UnitId, MemberStatus> answer() {
        var answer = new HashMap<UnitId, MemberStatus>();
        if (home == null) {
            return answer;
        }
        var own = rank.equals("probationary") ? MemberStatus.PROBATIONARY : MemberStatus.OFFICIAL;
        if (elsewhere || abroad) {
            own = MemberStatus.TRANSFERRED_OUT;
        }
        if (excused != null) {
            own = excused;
        }
        if (guest) {
            own = MemberStatus.HOSTED;
        }
        answer.put(home, suspended ? MemberStatus.SUSPENDED : own);
        if (host != null) {
            answer.put(host, suspended ? MemberStatus.SUSPENDED : MemberStatus.HOSTED);
        }
        return answer;
    }
}
