package vn.chiboso.notification.application.port.out;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.notification.domain.Recipient;

/** People and how they can be reached. */
public interface People {
    /** One entry per asked person, also for unknown ones; {@code unit} is where most of them are on the roll. */
    Map<MemberId, Recipient> reach(UnitId unit, Collection<MemberId> people, LocalDate day);

    /** One person by themselves, of a merged record the one it stands for; never null, also for an unknown one. */
    Recipient find(MemberId person, LocalDate day);

    /** Of these records, those that were made one with another, by whom they stand for now. */
    Map<MemberId, MemberId> merged(Collection<MemberId> records);

    /** The officers above a branch who look after its evaluation (Ban Xây dựng Đảng). */
    List<MemberId> evaluationOfficersOf(UnitId branch, LocalDate day);
}
