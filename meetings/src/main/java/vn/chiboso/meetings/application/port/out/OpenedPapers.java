package vn.chiboso.meetings.application.port.out;

import java.time.Instant;
import java.util.Set;
import vn.chiboso.documents.api.FileId;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.MemberId;

/** Which papers a person has opened, and when first. */
public interface OpenedPapers {
    /** Opening again changes nothing. */
    void add(MeetingId meeting, FileId file, MemberId member, Instant at);

    Set<FileId> of(MeetingId meeting, MemberId member);
}
