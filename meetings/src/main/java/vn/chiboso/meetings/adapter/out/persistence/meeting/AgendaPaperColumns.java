package vn.chiboso.meetings.adapter.out.persistence.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** A paper attached to an item. */
@Embeddable
record AgendaPaperColumns(
        String name,
        Instant attachedAt,
        @Column(name = "attached_by") UUID attachedBy) {}
