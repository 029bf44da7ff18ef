package vn.chiboso.meetings.adapter.in.web.proceedings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.application.port.in.proceedings.ShowProceedings;
import vn.chiboso.meetings.domain.AgendaLine;
import vn.chiboso.meetings.domain.Attendance;
import vn.chiboso.meetings.domain.vote.Elector;
import vn.chiboso.meetings.domain.vote.VoteState;

/** The meeting as a member follows it, in the reader's words, for templates. */
final class LivePage {
    private final ShowProceedings.View view;
    private final Words words;

    LivePage(ShowProceedings.View view, Words words) {
        this.view = view;
        this.words = words;
    }

    public UUID id() {
        return view.room().meeting().value();
    }

    public String title() {
        return view.room().title();
    }

    public boolean isWaiting() {
        return view.room().openedAt() == null;
    }

    public boolean isOpen() {
        return view.room().state() == MeetingState.OPEN;
    }

    public boolean isConcluded() {
        return view.room().concludedAt() != null;
    }

    public Attendance attendance() {
        return Figures.of(view.room());
    }

    /** Title of the item being discussed, null between items. */
    public @Nullable String running() {
        return view.proceedings().running().map(AgendaLine::title).orElse(null);
    }

    public @Nullable VoteCard openVote() {
        var open = view.openVote();
        return open == null ? null : new VoteCard(open, words);
    }

    /** The reader is entitled to the open vote. */
    public boolean isBallot() {
        return me().isPresent();
    }

    /** The reader's own choice in words, null before voting. */
    public @Nullable String mine() {
        return me().map(Elector::choice).map(c -> words.of("vote.choice." + c)).orElse(null);
    }

    public List<String> conclusionLines() {
        return view.conclusion().text().lines().toList();
    }

    public List<VoteCard> decided() {
        return view.votes().stream()
                .filter(v -> v.state() == VoteState.DECIDED)
                .map(v -> new VoteCard(v, words))
                .toList();
    }

    private Optional<Elector> me() {
        var open = view.openVote();
        var member = view.me();
        return open == null || member == null ? Optional.empty() : open.elector(member);
    }
}
