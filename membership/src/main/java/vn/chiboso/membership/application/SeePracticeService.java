package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.application.port.in.SeePractice;
import vn.chiboso.membership.application.port.out.PracticeBook;
import vn.chiboso.membership.application.port.out.ReadinessNotes;

@Service
class SeePracticeService implements SeePractice {
    private static final int KEPT_DAYS = 30;

    private final PracticeBook book;
    private final ReadinessNotes notes;
    private final ReadinessDesk desk;
    private final Rolls rolls;
    private final Clock clock;

    SeePracticeService(PracticeBook book, ReadinessNotes notes, ReadinessDesk desk, Rolls rolls, Clock clock) {
        this.book = book;
        this.notes = notes;
        this.desk = desk;
        this.rolls = rolls;
        this.clock = clock;
    }

    /** What was done before is forgotten. */
    static LocalDate since(LocalDate today) {
        return today.minusDays(KEPT_DAYS);
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor) {
        var today = LocalDate.now(clock);
        var passed = book.passed(actor.account(), since(today));
        var member = actor.member();
        if (member == null || rolls.find(member, today).isEmpty()) {
            return new View(passed, Map.of(), desk.catalogue().skills(), false);
        }
        var own = desk.own(actor);
        var marked = notes.last(member).map(note -> note.answers().skills()).orElse(Map.of());
        return new View(passed, marked, desk.catalogue().skillsOf(own.isLeader()), true);
    }
}
