package vn.chiboso.meetings.adapter.in.event.proceedings;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.application.port.in.proceedings.RecordMeeting;
import vn.chiboso.meetings.events.MeetingConcluded;
import vn.chiboso.meetings.events.MinutesAdopted;

/**
 * A meeting is recorded once it is concluded and its minutes are adopted, in whichever order. Both facts are kept until this
 * has worked, so that a crash in between repairs itself; the second one to come finds nothing left to do.
 */
@Component
class RecordWhenBothStand {
    private final RecordMeeting record;

    RecordWhenBothStand(RecordMeeting record) {
        this.record = record;
    }

    @ApplicationModuleListener
    void on(MeetingConcluded event) {
        record.record(event.meeting());
    }

    @ApplicationModuleListener
    void on(MinutesAdopted event) {
        record.record(event.meeting());
    }
}
