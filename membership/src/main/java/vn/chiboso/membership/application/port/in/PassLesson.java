package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.practice.Attempt;
import vn.chiboso.membership.domain.practice.Lesson;

/** An exercise in the pretend branch: judged, noted as done, and nothing of it goes anywhere. */
public interface PassLesson {
    void pass(Actor actor, Lesson lesson, Attempt attempt);
}
