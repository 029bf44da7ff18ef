package vn.chiboso.documents.application.port.out;

import vn.chiboso.documents.api.PaperKind;
import vn.chiboso.documents.domain.NumberSeries;
import vn.chiboso.membership.api.UnitId;

/** Counts through a series without gaps. */
public interface NumberSeriesCounter {
    /** Keeps everybody else out of every series of the unit and kind until the transaction ends. */
    void hold(UnitId unit, PaperKind kind);

    /** One more than the greatest number of the series, which is held; free again when the transaction fails. */
    int next(NumberSeries series);
}
