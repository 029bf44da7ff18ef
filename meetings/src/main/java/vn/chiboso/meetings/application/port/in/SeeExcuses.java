package vn.chiboso.meetings.application.port.in;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.domain.LateExcuse;
import vn.chiboso.meetings.domain.LateExcuses;
import vn.chiboso.meetings.domain.Meeting;
import vn.chiboso.meetings.domain.Seat;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;

/** Absences of a concluded meeting and what was said of them later. Who may read the roll call. */
public interface SeeExcuses {
    View see(Actor actor, MeetingId meeting);

    /**
     * What the page shows.
     *
     * @param absent  without a good reason, as the roll call has it
     * @param excuses all, taken back ones too
     * @param open    of the absent, those whom the actor may excuse; empty for who may excuse nobody
     * @param mayTakeBack whom the actor may take the excuse from
     */
    record View(
            Meeting meeting,
            LocalDate held,
            LocalDate today,
            List<Seat> absent,
            LateExcuses excuses,
            List<Seat> open,
            List<MemberId> mayTakeBack) {
        /** In force, by person. */
        public Map<MemberId, LateExcuse> inForce() {
            return excuses.inForce();
        }

        /** As the seat says. */
        public String name(MemberId member) {
            return absent.stream()
                    .filter(seat -> seat.member().equals(member))
                    .map(Seat::fullName)
                    .findFirst()
                    .orElse("");
        }
    }
}
