package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.PassLesson;
import vn.chiboso.membership.application.port.out.PracticeBook;
import vn.chiboso.membership.domain.practice.Attempt;
import vn.chiboso.membership.domain.practice.Exercise;
import vn.chiboso.membership.domain.practice.Lesson;

@Service
class PassLessonService implements PassLesson {
    private final PracticeBook book;
    private final Clock clock;

    PassLessonService(PracticeBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void pass(Actor actor, Lesson lesson, Attempt attempt) {
        Exercise.require(lesson, attempt);
        book.pass(actor.account(), lesson, LocalDate.now(clock));
    }
}
