package vn.chiboso.membership.application.port.out;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.handbook.StudyDone;
import vn.chiboso.membership.domain.handbook.StudyItem;
import vn.chiboso.membership.domain.handbook.StudyItemId;
import vn.chiboso.membership.domain.handbook.StudyQuestion;

/** What branches give to study, and who has. */
public interface StudyLists {
    Optional<StudyItem> find(StudyItemId id);

    /** Not withdrawn, newest first, at most a hundred. */
    List<StudyItem> of(UnitId unit);

    /** Withdrawn ones too, newest first. */
    List<StudyItem> named(Collection<StudyItemId> items);

    /** Unless it is there; false when it is. */
    boolean add(StudyItem item, List<StudyQuestion> questions);

    /** In their order; items without any are left out. */
    Map<StudyItemId, List<StudyQuestion>> questions(Collection<StudyItemId> items);

    void withdraw(StudyItemId id, LocalDate on);

    List<StudyDone> doneBy(MemberId member);

    /** By everybody, for items of the unit that are not withdrawn. */
    List<StudyDone> doneAt(UnitId unit);

    /** Since when each of the unit's people is on its roll without a break, as of the day. */
    Map<MemberId, LocalDate> since(UnitId unit, LocalDate day);

    /** Said again, the note is the newer one and the day stays. */
    void done(StudyDone done);
}
