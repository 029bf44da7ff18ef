package vn.chiboso.meetings.adapter.out.persistence.proceedings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.domain.vote.Choice;

/** Somebody entitled and, in a vote by name, the answer; {@code position} counts from 0. */
@Embeddable
record ElectorColumns(
        String fullName,
        int position,
        @Enumerated(EnumType.STRING) @Nullable Choice choice,
        boolean onPaper,
        @Column(name = "voted_at") @Nullable Instant at) {}
