package vn.chiboso.meetings.application.port.out.proceedings;

import java.util.List;
import java.util.UUID;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.domain.Room;
import vn.chiboso.meetings.domain.proceedings.ItemProgress;
import vn.chiboso.meetings.domain.proceedings.Proceedings;
import vn.chiboso.meetings.domain.proceedings.Speech;

/** Agenda progress and speakers of meetings. */
public interface ProceedingsBook {
    /** The course of the room's meeting so far. */
    Proceedings of(Room room);

    void saveProgress(MeetingId meeting, List<ItemProgress> changed);

    /** Adds the note, or replaces the one with the same id. */
    void saveSpeech(MeetingId meeting, Speech speech, String notedBy);

    /** Nothing happens when the meeting has no such note. */
    void removeSpeech(MeetingId meeting, UUID speech);
}
