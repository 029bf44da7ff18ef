package vn.chiboso.meetings.adapter.out.persistence.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An item of an agenda; {@code position} counts from 1. */
@Embeddable
record AgendaItemColumns(
        int position,
        String title,
        int minutes,
        @Column(name = "presenter_id") @Nullable UUID presenter,
        @Column(name = "preparer_id") @Nullable UUID preparer) {}
