package planted.meetings.application.port.out;

import planted.meetings.domain.Meeting;

/** Nothing wrong with it. */
public interface Meetings {
    void add(Meeting meeting);
}
