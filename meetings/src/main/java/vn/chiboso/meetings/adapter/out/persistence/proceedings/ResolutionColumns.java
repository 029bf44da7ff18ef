package vn.chiboso.meetings.adapter.out.persistence.proceedings;

import jakarta.persistence.Embeddable;

/** The written parts. */
@Embeddable
record ResolutionColumns(String title, String lastMonth, String praise, String limits, String nextMonth) {}
