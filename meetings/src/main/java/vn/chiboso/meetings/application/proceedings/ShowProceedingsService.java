package vn.chiboso.meetings.application.proceedings;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.proceedings.ShowProceedings;
import vn.chiboso.meetings.application.port.out.proceedings.Conclusions;
import vn.chiboso.meetings.application.port.out.proceedings.ProceedingsBook;
import vn.chiboso.meetings.application.port.out.proceedings.Resolutions;
import vn.chiboso.meetings.application.port.out.proceedings.Votes;
import vn.chiboso.meetings.domain.minutes.ConclusionDraft;
import vn.chiboso.meetings.domain.proceedings.Closing;
import vn.chiboso.meetings.domain.proceedings.Step;
import vn.chiboso.membership.api.Actor;

@Service
class ShowProceedingsService implements ShowProceedings {
    private final Floor floor;
    private final ProceedingsBook book;
    private final Votes votes;
    private final Conclusions conclusions;
    private final Resolutions resolutions;
    private final ClosingFacts facts;
    private final Clock clock;

    ShowProceedingsService(
            Floor floor,
            ProceedingsBook book,
            Votes votes,
            Conclusions conclusions,
            Resolutions resolutions,
            ClosingFacts facts,
            Clock clock) {
        this.floor = floor;
        this.book = book;
        this.votes = votes;
        this.conclusions = conclusions;
        this.resolutions = resolutions;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public View show(MeetingId meeting, Actor by) {
        var room = floor.toFollow(meeting, by);
        var proceedings = book.of(room);
        var known = facts.of(room);
        var done = Step.done(proceedings, known);
        return new View(
                floor.access(room, by),
                by.member(),
                proceedings,
                votes.ofMeeting(meeting),
                conclusions.of(meeting),
                ConclusionDraft.of(proceedings),
                resolutions.ofMeeting(meeting).orElse(null),
                known.minutesAdopted(),
                Closing.preview(proceedings, known, clock.instant()),
                done,
                Step.current(room.kind(), done),
                clock.instant());
    }
}
