package planted.meetings.application.port.out;

import planted.meetings.adapter.out.persistence.MeetingRow;

/** A port in the adapter's words. */
public interface StoresRows {
    void store(MeetingRow row);
}
