package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.practice.Lesson;
import vn.chiboso.membership.domain.readiness.ReadinessNoteId;
import vn.chiboso.membership.domain.readiness.SkillLevel;

/** A member who did an exercise says how it goes; nothing marks itself. */
public interface MarkSkill {
    void mark(Actor actor, ReadinessNoteId id, Lesson lesson, SkillLevel level);
}
