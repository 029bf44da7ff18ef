package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.roll.Finding;

/** Puts one person on a branch's roll by hand. */
public interface AddMember {
    Added add(Actor actor, Command command);

    /**
     * Who is added.
     *
     * @param id    chosen by the caller so that a double submit adds once; null for a fresh one
     * @param other it is somebody else than a person of the same name and birth who is on no roll any more
     * @param from  first day on the roll; null means today
     * @param particulars what is kept sealed beside the list book
     */
    record Command(
            @Nullable MemberId id,
            UnitId unit,
            ListBookText book,
            MemberStatus status,
            @Nullable LocalDate from,
            boolean other,
            ParticularsText particulars) {
        /** Of somebody whom nothing speaks for having been here before, without anything sealed. */
        public Command(
                @Nullable MemberId id, UnitId unit, ListBookText book, MemberStatus status, @Nullable LocalDate from) {
            this(id, unit, book, status, from, false, ParticularsText.UNSAID);
        }

        @Override
        public String toString() {
            return "AddMember.Command[unit=" + unit + "]";
        }
    }

    /** The person and what is unusual about what was entered. */
    record Added(MemberId member, List<Finding> warnings) {}
}
