package vn.chiboso.membership.application;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.MarkSkill;
import vn.chiboso.membership.application.port.out.PracticeBook;
import vn.chiboso.membership.application.port.out.ReadinessNotes;
import vn.chiboso.membership.domain.practice.Lesson;
import vn.chiboso.membership.domain.practice.PracticeRefusal;
import vn.chiboso.membership.domain.readiness.ReadinessNote;
import vn.chiboso.membership.domain.readiness.ReadinessNoteId;
import vn.chiboso.membership.domain.readiness.SkillLevel;

@Service
class MarkSkillService implements MarkSkill {
    private final ReadinessDesk desk;
    private final ReadinessNotes notes;
    private final PracticeBook book;
    private final Clock clock;

    MarkSkillService(ReadinessDesk desk, ReadinessNotes notes, PracticeBook book, Clock clock) {
        this.desk = desk;
        this.notes = notes;
        this.book = book;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void mark(Actor actor, ReadinessNoteId id, Lesson lesson, SkillLevel level) {
        var member = desk.own(actor).person().id();
        if (!book.passed(actor.account(), SeePracticeService.since(desk.today()))
                .containsKey(lesson)) {
            throw PracticeRefusal.notPassed();
        }
        notes.lock(member);
        var last = notes.last(member).orElse(null);
        if (last != null && last.answers().skills().get(lesson.skill()) == level) {
            return; // said already
        }
        var marked = ReadinessNote.marked(id, member, last, lesson.skill(), level, actor.name(), desk.today());
        notes.add(marked, desk.catalogue().skills(), actor.account(), clock.instant());
    }
}
