package vn.chiboso.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import vn.chiboso.membership.api.UnitAffairs;
import vn.chiboso.membership.api.UnitId;

/** The modules above this one: what they were asked, and what a test lets them have kept since. */
@TestComponent
public class Neighbours implements UnitAffairs {
    private final List<Since> asked = new ArrayList<>();
    private final List<Set<UnitId>> settled = new ArrayList<>();
    private List<Kept> kept = List.of();
    private List<Pending> pending = List.of();

    /** Tells nothing from now on. */
    void forget() {
        asked.clear();
        settled.clear();
        kept = List.of();
        pending = List.of();
    }

    void busy(Pending... now) {
        pending = List.of(now);
    }

    void keep(Kept... since) {
        kept = List.of(since);
    }

    /** About what is new whatever there is, about all others what came since. */
    Since asked(boolean founded) {
        return asked.stream()
                .filter(since -> since.at().equals(java.time.Instant.EPOCH) == founded)
                .toList()
                .getLast();
    }

    /** Of which units they were asked what is pending, which locks that until the transaction ends. */
    List<Set<UnitId>> settled() {
        return List.copyOf(settled);
    }

    @Override
    public List<Pending> pending(Set<UnitId> units) {
        settled.add(Set.copyOf(units));
        return pending.stream().filter(each -> units.contains(each.unit())).toList();
    }

    @Override
    public List<Kept> keptSince(Since since) {
        asked.add(since);
        return kept.stream().filter(each -> concerns(since, each.unit())).toList();
    }

    private static boolean concerns(Since since, UnitId unit) {
        return since.changed().contains(unit)
                || since.moved().containsKey(unit)
                || since.above().contains(unit);
    }
}
