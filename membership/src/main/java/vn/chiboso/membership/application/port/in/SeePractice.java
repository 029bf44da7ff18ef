package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.practice.Lesson;
import vn.chiboso.membership.domain.readiness.Skill;
import vn.chiboso.membership.domain.readiness.SkillLevel;

/** The lessons for anybody who signs in, and what this reader did in the last thirty days. */
public interface SeePractice {
    View see(Actor actor);

    /**
     * What is shown.
     *
     * @param passed  with the day
     * @param marked  what the reader said of each skill
     * @param mayMark the reader is on a roll, so that a skill can be marked
     */
    record View(Map<Lesson, LocalDate> passed, Map<Skill, SkillLevel> marked, Set<Skill> asked, boolean mayMark) {
        /** The day a lesson's exercise was done; null when it was not. */
        public @Nullable LocalDate passedOn(Lesson lesson) {
            return passed.get(lesson);
        }
    }
}
