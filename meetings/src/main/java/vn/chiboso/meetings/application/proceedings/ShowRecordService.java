package vn.chiboso.meetings.application.proceedings;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.proceedings.ShowRecord;
import vn.chiboso.meetings.application.port.out.MeetingRules;
import vn.chiboso.meetings.application.port.out.proceedings.MinutesBook;
import vn.chiboso.meetings.application.port.out.proceedings.PaperArchive;
import vn.chiboso.meetings.application.port.out.proceedings.Postings;
import vn.chiboso.meetings.domain.RuleKey;
import vn.chiboso.meetings.domain.RuleValue;
import vn.chiboso.meetings.domain.proceedings.Posting;
import vn.chiboso.membership.api.Actor;

@Service
class ShowRecordService implements ShowRecord {
    private final Floor floor;
    private final MinutesBook book;
    private final PaperArchive archive;
    private final Postings postings;
    private final MeetingRules rules;
    private final Clock clock;

    ShowRecordService(
            Floor floor, MinutesBook book, PaperArchive archive, Postings postings, MeetingRules rules, Clock clock) {
        this.floor = floor;
        this.book = book;
        this.archive = archive;
        this.postings = postings;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public View show(MeetingId meeting, Actor by) {
        var room = floor.toFollow(meeting, by);
        var access = floor.access(room, by);
        var adopted = book.of(meeting).isAdopted();
        var end = room.concludedAt();
        var rule = rules.inForce(room.unitPath(), floor.day(room)).find(RuleKey.RESULTS_DAYS_AFTER);
        var due = end == null
                ? null
                : rule.map(r -> Posting.dueDay(
                                end.atZone(clock.getZone()).toLocalDate(),
                                r.value().intValue()))
                        .orElse(null);
        return new View(
                room,
                access,
                adopted,
                access.mayRead(adopted) ? archive.ofMeeting(meeting) : List.of(),
                postings.of(meeting).orElse(null),
                due,
                rule.map(RuleValue::legalBasis).orElse(null));
    }
}
