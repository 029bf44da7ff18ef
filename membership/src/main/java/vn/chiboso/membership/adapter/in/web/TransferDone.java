package vn.chiboso.membership.adapter.in.web;

import java.util.List;
import java.util.Locale;
import vn.chiboso.membership.application.port.in.SeeTransfers;

/**
 * A step of a transfer as the page tells it.
 *
 * @param by     who noted it and when; empty when that is not known
 * @param remark in the words of who took it, empty for none
 */
record TransferDone(String on, String what, String by, String remark) {
    static List<TransferDone> of(SeeTransfers.View view, Shown shown) {
        return view.taken().stream().map(taken -> of(taken, shown)).toList();
    }

    private static TransferDone of(SeeTransfers.Taken taken, Shown shown) {
        var step = taken.step();
        var key = "membership.transfer.taken." + step.kind().name().toLowerCase(Locale.ROOT);
        var until = shown.value(step.until());
        return new TransferDone(
                shown.value(step.on()),
                shown.text(key, shown.value(step.paper()))
                        + (until.isEmpty() ? "" : ", " + shown.text("membership.transfer.taken.until", until)),
                taken.byName().isEmpty()
                        ? ""
                        : shown.text("membership.transfer.taken.by", taken.byName(), shown.value(step.at())),
                shown.value(step.remark()));
    }
}
