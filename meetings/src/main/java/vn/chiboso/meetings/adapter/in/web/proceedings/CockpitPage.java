package vn.chiboso.meetings.adapter.in.web.proceedings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.api.VoteSubject;
import vn.chiboso.meetings.application.port.in.proceedings.ShowProceedings;
import vn.chiboso.meetings.domain.AgendaLine;
import vn.chiboso.meetings.domain.Attendance;
import vn.chiboso.meetings.domain.Seat;
import vn.chiboso.meetings.domain.proceedings.Step;
import vn.chiboso.meetings.domain.vote.VoteState;
import vn.chiboso.meetings.domain.vote.VoteSubjects;
import vn.chiboso.membership.api.MemberId;

/** The cockpit at one step, in the reader's words, for templates. */
final class CockpitPage {
    private final ShowProceedings.View view;
    private final StepGuide guide;
    private final UUID newId;
    private final Words words;

    CockpitPage(ShowProceedings.View view, @Nullable Step asked, UUID newId, Words words) {
        this.view = view;
        this.guide = new StepGuide(view, asked, words);
        this.newId = newId;
        this.words = words;
    }

    public UUID id() {
        return view.room().meeting().value();
    }

    /** A fresh id for a question put with one button, and for what was typed under an id that is taken. */
    public UUID newId() {
        return newId;
    }

    public String title() {
        return view.room().title();
    }

    public Attendance attendance() {
        return Figures.of(view.room());
    }

    public String time() {
        var p = view.proceedings();
        var required = view.closing().requiredMinutes();
        var minutes = p.minutesAt(view.now());
        if (minutes == null) {
            return required == 0
                    ? words.of("conduct.time.unsaid.free", p.minutesPlanned())
                    : words.of("conduct.time.unsaid", p.minutesPlanned(), required);
        }
        return required == 0
                ? words.of("conduct.time.free", minutes, p.minutesPlanned())
                : words.of("conduct.time", minutes, p.minutesPlanned(), required);
    }

    public Step step() {
        return guide.step();
    }

    public StepGuide guide() {
        return guide;
    }

    public boolean isOpen() {
        return view.room().state() == MeetingState.OPEN && !view.minutesAdopted();
    }

    /** Notes may still be completed. */
    public boolean isComplete() {
        return isOpen() || (view.room().state() == MeetingState.CONCLUDED && !view.minutesAdopted());
    }

    public boolean isConcluded() {
        return view.room().concludedAt() != null;
    }

    public boolean isClosable() {
        return view.room().state() == MeetingState.OPEN;
    }

    /** The clock does not know when it ended. */
    public boolean isEndOwed() {
        return view.room().isOfAnotherDay(view.now());
    }

    public boolean isMinutesAdopted() {
        return view.minutesAdopted();
    }

    public boolean isMayAsk() {
        return isOpen();
    }

    /** Nobody has put the minutes to the vote yet. */
    public boolean isMayTableMinutes() {
        return isComplete()
                && view.votes().stream()
                        .noneMatch(v -> v.subject() == VoteSubject.MINUTES && v.state() != VoteState.DECIDED);
    }

    public @Nullable VoteCard openVote() {
        var open = view.openVote();
        return open == null ? null : new VoteCard(open, words);
    }

    public List<VoteCard> votes() {
        return view.votes().stream().map(v -> new VoteCard(v, words)).toList();
    }

    public Map<String, String> subjects() {
        var subjects = new LinkedHashMap<String, String>();
        VoteSubjects.of(view.room().kind()).forEach(s -> subjects.put(s.name(), words.of("subject." + s)));
        return subjects;
    }

    public String chair() {
        return name(view.room().chair());
    }

    public String secretary() {
        return name(view.room().secretary());
    }

    public List<ItemCard> items() {
        return view.room().agenda().stream()
                .map(line -> ItemCard.of(line, view.proceedings(), view.now(), words))
                .toList();
    }

    public @Nullable UUID firstItem() {
        return view.proceedings().next().map(AgendaLine::id).orElse(null);
    }

    public boolean isThrough() {
        return view.proceedings().isThrough();
    }

    public FloorPage floor() {
        return new FloorPage(view.proceedings(), words);
    }

    public ClosingPage closing() {
        return new ClosingPage(view.closing(), words);
    }

    public List<String> conclusionLines() {
        return view.conclusion().text().lines().toList();
    }

    public int conclusionVersion() {
        return view.conclusion().version();
    }

    public List<String> suggestedLines() {
        return view.suggested().lines().toList();
    }

    private String name(@Nullable MemberId member) {
        return member == null
                ? words.of("conduct.opening.missing")
                : view.room().seatOf(member).map(Seat::fullName).orElse("");
    }
}
