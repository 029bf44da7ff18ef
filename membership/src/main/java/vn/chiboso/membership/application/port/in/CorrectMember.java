package vn.chiboso.membership.application.port.in;

import java.util.List;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.roll.Finding;

/** Corrects a person's list-book fields and party group. Status and positions are dated acts of their own. */
public interface CorrectMember {
    /** What is unusual about what was entered; refuses a stale version and what cannot be true. */
    List<Finding> correct(Actor actor, Command command);

    /** The whole of it; a blank field is taken away. */
    record Command(MemberId member, ListBookText book, long version, ParticularsText particulars) {
        /** Leaves what is sealed as it is. */
        public Command(MemberId member, ListBookText book, long version) {
            this(member, book, version, ParticularsText.UNSAID);
        }

        @Override
        public String toString() {
            return "CorrectMember.Command[member=" + member + "]";
        }
    }
}
