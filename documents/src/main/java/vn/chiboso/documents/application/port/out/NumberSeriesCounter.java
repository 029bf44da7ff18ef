package vn.chiboso.documents.application.port.out;

import vn.chiboso.documents.domain.NumberSeries;

/** Counts through a series without gaps. */
public interface NumberSeriesCounter {
    /** Keeps everybody else out of the series until the transaction ends. */
    void hold(NumberSeries series);

    /** The next number of a series that is held; given back when the transaction fails. */
    int next(NumberSeries series);
}
