package vn.chiboso.notification.application.port.out;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.notification.api.NoticeId;
import vn.chiboso.notification.domain.Notice;
import vn.chiboso.notification.domain.SubjectKey;

/** All notices. */
public interface NoticeBoard {
    /** Keeps those whose (subject, cause, person) is not there yet, also against a concurrent writer, and returns them. */
    List<Notice> addNew(List<Notice> notices);

    Optional<Notice> find(NoticeId id);

    /** In no order; unknown ids are left out. */
    List<Notice> findAll(Collection<NoticeId> ids);

    /** The person's notices, newest first, after the given one of theirs (null: from the newest). */
    List<Notice> ofPerson(MemberId person, @Nullable NoticeId after, int limit);

    /** Everybody's notices about a subject, the newest fact first. */
    List<Notice> about(SubjectKey subject);

    /** Marks the person's unopened notices among the ids as opened and returns which they were. */
    List<NoticeId> open(MemberId person, Collection<NoticeId> ids, Instant now);

    /** Marks all of the person's unopened notices as opened and returns which they were. */
    List<NoticeId> openAll(MemberId person, Instant now);

    /** Until the transaction ends nobody moves notices from one record to another: who the people are is asked after this. */
    void steady();

    /** The same for who moves them, alone. */
    void hold();

    /** The records for which the notices that these people have now were made, and the people themselves. */
    Set<MemberId> records(Collection<MemberId> people);

    /**
     * Gives every notice made for one of the records to the person for whom the record stands; where that person was told the fact as well
     * it stays with the record. Again changes nothing.
     *
     * @param persons by record
     */
    void follow(Map<MemberId, MemberId> persons);

    /** How many the person has not opened. */
    int unread(MemberId person);
}
