package vn.chiboso.meetings.application.port.in.proceedings;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.domain.proceedings.Remark;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;

/** Notes who spoke and the gist, or corrects the note with that id for whoever read it as it is. The same note twice is one note. */
public interface NoteSpeech {
    void note(Command command, Actor by);

    /**
     * @param speech given by the form, so that a double submit notes once
     * @param item   null when it belongs to no item
     * @param seen   version of the note that is corrected, null for a new one
     */
    record Command(
            MeetingId meeting,
            UUID speech,
            @Nullable UUID item,
            MemberId member,
            String gist,
            Remark remark,
            boolean reserved,
            @Nullable Integer seen) {
        /** A new note. */
        public Command(
                MeetingId meeting,
                UUID speech,
                @Nullable UUID item,
                MemberId member,
                String gist,
                Remark remark,
                boolean reserved) {
            this(meeting, speech, item, member, gist, remark, reserved, null);
        }
    }
}
