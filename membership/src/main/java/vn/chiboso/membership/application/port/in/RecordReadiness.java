package vn.chiboso.membership.application.port.in;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.readiness.Connection;
import vn.chiboso.membership.domain.readiness.Device;
import vn.chiboso.membership.domain.readiness.PaperWish;
import vn.chiboso.membership.domain.readiness.ReadinessNoteId;
import vn.chiboso.membership.domain.readiness.Skill;
import vn.chiboso.membership.domain.readiness.SkillLevel;

/** A member answers how they can take part, or the committee writes it down for them with their consent. */
public interface RecordReadiness {
    void record(Actor actor, Command command);

    /**
     * What is said.
     *
     * @param id           chosen by the caller, so that sending twice says it once
     * @param seen         the note last known to the form; null when there was none
     * @param skills       what is missing is not said
     * @param helperAgreed the helper was asked and said yes
     * @param consent      the member agreed to its being written down; of no matter when the member writes
     */
    record Command(
            ReadinessNoteId id,
            MemberId member,
            @Nullable ReadinessNoteId seen,
            @Nullable Device device,
            Connection connection,
            Map<Skill, SkillLevel> skills,
            Set<PaperWish> paper,
            @Nullable MemberId helper,
            boolean helperAgreed,
            boolean consent) {
        public Command {
            skills = Map.copyOf(skills);
            paper = Set.copyOf(paper);
        }
    }
}
