package vn.chiboso.notification.adapter.out.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.notification.domain.CallAnswer;

/** The columns of the latest call. */
@Embeddable
record CallRow(
        @Column(name = "called_by") UUID by,
        @Column(name = "called_at") Instant at,

        @Enumerated(EnumType.STRING) @Column(name = "call_answer")
        CallAnswer answer,

        @Column(name = "call_note") @Nullable String note) {}
