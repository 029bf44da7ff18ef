package vn.chiboso.meetings.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.documents.api.FileId;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.membership.api.MemberId;

/**
 * An item of the agenda while it is prepared.
 *
 * @param minutes   planned, 0 when not planned
 * @param presenter who presents it in the meeting, null while not settled
 * @param preparer  who prepares content or draft beforehand, null while not settled
 */
public record AgendaItem(
        UUID id,
        String title,
        int minutes,
        @Nullable MemberId presenter,
        @Nullable MemberId preparer,
        List<AttachedPaper> papers) {
    static final int LONGEST_TITLE = 500;
    static final int MOST_MINUTES = 600;

    public AgendaItem {
        title = title.strip();
        papers = List.copyOf(papers);
    }

    /** The same item, told otherwise; papers stay. */
    AgendaItem as(String newTitle, int newMinutes, @Nullable MemberId presents, @Nullable MemberId prepares) {
        return new AgendaItem(id, newTitle, newMinutes, presents, prepares, papers);
    }

    AgendaItem with(AttachedPaper paper) {
        if (papers.stream().anyMatch(p -> p.file().equals(paper.file()))) {
            return this;
        }
        var all = new ArrayList<>(papers);
        all.add(paper);
        return new AgendaItem(id, title, minutes, presenter, preparer, all);
    }

    AgendaItem without(FileId file) {
        return new AgendaItem(
                id,
                title,
                minutes,
                presenter,
                preparer,
                papers.stream().filter(p -> !p.file().equals(file)).toList());
    }

    void check() {
        MeetingRefusal.when(title.isEmpty(), Reason.ITEM_TITLE_MISSING);
        MeetingRefusal.when(title.length() > LONGEST_TITLE, Reason.ITEM_TITLE_TOO_LONG, LONGEST_TITLE);
        MeetingRefusal.when(minutes < 0 || minutes > MOST_MINUTES, Reason.ITEM_MINUTES_ABSURD, MOST_MINUTES);
    }
}
