package vn.chiboso.meetings.adapter.out.persistence.proceedings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** What is to be done, by whom and until when. */
@Embeddable
record OrderColumns(String title, @Column(name = "owner_id") UUID owner, String ownerName, LocalDate deadline) {}
