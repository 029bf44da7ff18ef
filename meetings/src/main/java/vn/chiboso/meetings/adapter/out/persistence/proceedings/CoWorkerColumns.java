package vn.chiboso.meetings.adapter.out.persistence.proceedings;

import jakarta.persistence.Embeddable;

/** A helper; {@code position} counts from 0. */
@Embeddable
record CoWorkerColumns(String fullName, int position) {}
