package vn.chiboso.meetings.adapter.out.persistence.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Which file at which item. */
@Embeddable
record AgendaPaperKey(
        @Column(name = "item_id") UUID item,
        @Column(name = "file_id") UUID file) {}
