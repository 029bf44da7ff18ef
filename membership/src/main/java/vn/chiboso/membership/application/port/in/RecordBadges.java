package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.Severally;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.path.ActId;
import vn.chiboso.membership.domain.path.ActKind;

/**
 * Records one proposal, one decision of award or one handing over of badges (Huy hiệu Đảng) for everybody it names, each with the
 * rights and rules of {@link RecordAct}. Whoever is refused is left as they were and named; all others are recorded.
 */
public interface RecordBadges {
    /** Most people of one command: a round of a large commune. */
    int MOST = 500;

    /** Refuses as a whole what no one could be recorded with: half a decision, a day to come, nobody named. */
    Outcome record(Actor actor, Command command);

    /**
     * What is recorded, and of whom.
     *
     * @param unit     branch or area whose list it is: the actor keeps its roll or oversees it
     * @param kind     one of the three about badges
     * @param on       day of the proposal or of the handing over; null of an award, whose day the decision gives
     * @param handedOn of an award that was handed over already, on that day; null otherwise
     * @param note     null for none
     */
    record Command(
            UnitId unit,
            ActKind kind,
            @Nullable LocalDate on,
            @Nullable LocalDate handedOn,
            DecisionText decision,
            @Nullable String note,
            List<Person> people) {
        public Command {
            people = List.copyOf(people);
        }
    }

    /**
     * One of them.
     *
     * @param id chosen by the caller so that a double submit records once; null for a fresh one
     */
    record Person(@Nullable ActId id, MemberId member, RecordAct.BadgeText badge) {}

    /** What became of it; the same command again has everybody done and adds nothing. */
    record Outcome(List<Done> done, List<Refused> refused) implements Severally {
        @Override
        public List<One> each() {
            return Stream.concat(
                            done.stream().map(each -> new One(each, null)),
                            refused.stream().map(each -> new One(each.person(), each.why())))
                    .toList();
        }
    }

    /** Recorded, now or by the same command before. */
    record Done(MemberId member, ActId id, int years) {}

    /** Left as they were. */
    record Refused(Person person, Refusal why) {}
}
