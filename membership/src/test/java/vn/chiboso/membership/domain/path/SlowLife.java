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
public final class SlowLife {
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
    private @Nullable String group;

    public SlowLife(List<Act> told) {
        this.told = told;
    }

    /** Every roll the person is on that day, with the status. */
    public Map<UnitId, MemberStatus> on(LocalDate day) {
        rank = "none";
        certain = guest = elsewhere = abroad = suspended = false;
        home = host = null;
        excused = null;
        group = null;
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

    /** On the day asked last: a full member of the branch that counts them, whatever keeps them from its life. */
    public boolean isOfficial() {
        return home != null && !guest && rank.equals("official");
    }

    /** Out of the Party on a day before anything else was told: every time that was not taken back is looked through. */
    boolean wasOut(LocalDate day) {
        var gone = told.stream().map(Act::annuls).filter(Objects::nonNull).toList();
        var out = false;
        for (var act : told) {
            if (act.kind() == ActKind.WAS_OUTSIDE && !gone.contains(act.id())) {
                var again = Objects.requireNonNull(act.until());
                out |= !day.isBefore(act.on()) && !day.isEqual(again) && !day.isAfter(again);
            }
        }
        return out;
    }

    /** On the day asked last, tổ đảng of the first roll; null for none. */
    public @Nullable String group() {
        return group;
    }

    /** On the day asked last; null for none. */
    public @Nullable UnitId home() {
        return home;
    }

    /** Tuổi đảng in full years: the days outside are counted one after the other, and put every anniversary off. */
    int partyAge(LocalDate decision, LocalDate day) {
        var gone = told.stream().map(Act::annuls).filter(Objects::nonNull).toList();
        var turns = new HashMap<LocalDate, Boolean>();
        for (var act : told) {
            var ends = OVER.contains(act.kind()) && act.kind() != ActKind.MOVED_AWAY;
            if (!gone.contains(act.id()) && (ends || act.kind() == ActKind.ADMITTED)) {
                turns.put(act.on(), !ends);
            }
            if (!gone.contains(act.id()) && act.kind() == ActKind.WAS_OUTSIDE) {
                turns.putIfAbsent(act.on(), false);
                turns.put(Objects.requireNonNull(act.until()), true);
            }
        }
        var inside = true;
        var outside = 0;
        var before = 0;
        var last = decision;
        for (var each = decision; !each.isAfter(day); each = each.plusDays(1)) {
            var was = inside;
            inside = turns.getOrDefault(each, inside);
            if (was || inside) {
                last = each;
                before = outside;
            }
            outside += inside ? 0 : 1;
        }
        var years = 0;
        // of 29 February: full on 1 March
        var begin = decision.plusDays(before);
        while (!begin.plusYears(years + 1).isAfter(last)
                && (begin.getDayOfMonth() == begin.plusYears(years + 1).getDayOfMonth()
                        || begin.plusYears(years + 1).isBefore(last))) {
            years++;
        }
        return years;
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
            group = null;
            certain = guest = elsewhere = abroad = suspended = false;
            excused = null;
        } else if (kind == ActKind.ENTERED || kind == ActKind.NOTED) {
            told(act);
        } else if (kind == ActKind.ADMITTED) {
            rank = "awaiting";
        } else if (kind == ActKind.CEREMONY_HELD) {
            rank = "probationary";
            settle(act);
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
                group = null;
                certain = guest = suspended = false;
            }
        } else if (kind == ActKind.TRANSFERRED) {
            settle(act);
            elsewhere = abroad = false;
            host = null;
        } else if (kind == ActKind.GROUPED && home != null) {
            group = act.group();
        } else if (kind == ActKind.MOVED_COLLECTIVELY && home != null) {
            // nor who had left
            home = act.unit();
            group = null;
            if (host != null && host.equals(home)) {
                elsewhere = false;
                host = null;
            }
        }
    }

    /** The groups of another branch are others. */
    private void settle(Act act) {
        group = Objects.equals(home, act.unit()) ? group : null;
        home = act.unit();
    }

    private void told(Act act) {
        var status = Objects.requireNonNull(act.status());
        var was = guest;
        if (act.kind() == ActKind.ENTERED) {
            home = act.unit();
            group = act.group();
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
        if (status == MemberStatus.EXEMPT || status == MemberStatus.TEMPORARILY_EXEMPT) {
            excused = status;
            return;
        }
        excused = null;
        if (status == MemberStatus.TRANSFERRED_OUT) {
            elsewhere |= !abroad;
            return;
        }
        suspended = abroad = elsewhere = false;
        host = null;
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
