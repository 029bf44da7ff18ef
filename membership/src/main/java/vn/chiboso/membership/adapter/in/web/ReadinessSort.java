package vn.chiboso.membership.adapter.in.web;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import vn.chiboso.membership.domain.readiness.ReadinessArea;
import vn.chiboso.membership.domain.readiness.ReadinessCounts;

/** In which order units stand; names come sorted, figures go from the largest share down. */
enum ReadinessSort {
    NAME(counts -> 0),
    PEOPLE(ReadinessCounts::people),
    ASKED(ReadinessCounts::askedPerMille),
    FROM_AFAR(counts -> counts.perMille(counts.fromAfar())),
    WITH_DEVICE(counts -> counts.perMille(counts.withDevice())),
    ON_PAPER(counts -> counts.perMille(counts.onPaper())),
    NO_DEVICE(counts -> counts.perMille(counts.noDevice())),
    WEAK(counts -> counts.perMille(counts.weak()));

    private final ToLongFunction<ReadinessCounts> figure;

    ReadinessSort(ToLongFunction<ReadinessCounts> figure) {
        this.figure = figure;
    }

    /** Stable: who is equal stays in the order of names. */
    List<ReadinessArea.Row> of(List<ReadinessArea.Row> rows) {
        return rows.stream()
                .sorted(Comparator.comparingLong((ReadinessArea.Row row) -> figure.applyAsLong(row.counts()))
                        .reversed())
                .toList();
    }

    /** Key of the column's heading. */
    public String key() {
        return "membership.readiness.column." + ReadinessWords.key(this);
    }
}
