package vn.chiboso.meetings.adapter.in.web.proceedings;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.api.VoteSubject;
import vn.chiboso.meetings.application.port.in.proceedings.ShowProceedings;
import vn.chiboso.meetings.domain.AgendaLine;
import vn.chiboso.meetings.domain.Attendance;
import vn.chiboso.meetings.domain.Seat;
import vn.chiboso.meetings.domain.proceedings.Closing;
import vn.chiboso.meetings.domain.proceedings.Remark;
import vn.chiboso.meetings.domain.proceedings.Step;
import vn.chiboso.meetings.domain.vote.VoteState;
import vn.chiboso.meetings.domain.vote.VoteSubjects;
import vn.chiboso.membership.api.MemberId;

/** The cockpit at one step, in the reader's words, for templates. */
final class CockpitPage {
    private final ShowProceedings.View view;
    private final StepGuide guide;
    private final UUID newVote;
    private final Words words;

    CockpitPage(ShowProceedings.View view, @Nullable Step asked, UUID newVote, Words words) {
        this.view = view;
        this.guide = new StepGuide(view, asked, words);
        this.newVote = newVote;
        this.words = words;
    }

    public UUID id() {
        return view.room().meeting().value();
    }

    /** A fresh id for a question put with one button, and for what was typed under an id that is taken. */
    public UUID newVote() {
        return newVote;
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

    /** Whether the note stands, to be corrected in its place. */
    public boolean hasNote(@Nullable UUID id) {
        return id != null && view.proceedings().speech(id).isPresent();
    }

    public List<SpeechCard> otherSpeeches() {
        return view.proceedings().speechesOn(null).stream()
                .map(s -> SpeechCard.of(s, words))
                .toList();
    }

    public Map<String, String> itemChoices() {
        var choices = new LinkedHashMap<String, String>();
        view.room().agenda().forEach(l -> choices.put(l.id().toString(), l.position() + ". " + l.title()));
        choices.put("", words.of("conduct.speech.item.none"));
        return choices;
    }

    public Map<String, String> remarks() {
        var remarks = new LinkedHashMap<String, String>();
        Arrays.stream(Remark.values()).forEach(r -> remarks.put(r.name(), words.of("conduct.speech.remark." + r)));
        return remarks;
    }

    public boolean isAnybodyThere() {
        return view.room().seats().stream().anyMatch(seat -> seat.presence().isPresent());
    }

    public List<String> silentNames() {
        return view.proceedings().silent().stream().map(Seat::fullName).toList();
    }

    public Map<UUID, String> silent() {
        return names(view.proceedings().silent());
    }

    /** Whoever else may be noted: those who have spoken, guests, members not called yet. */
    public Map<UUID, String> others() {
        var silent = view.proceedings().silent();
        return names(view.room().seats().stream()
                .filter(s -> !s.presence().isAbsent() && !silent.contains(s))
                .toList());
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

    public List<String> warnings() {
        return view.closing().warnings().stream().map(this::warning).toList();
    }

    /** Names of members never called, null when there are none. */
    public @Nullable String notCalled() {
        var names = view.closing().notCalled();
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private String warning(Closing.Warning w) {
        var closing = view.closing();
        return switch (w) {
            case TOO_SHORT ->
                words.of(
                        "conduct.warning.TOO_SHORT",
                        Objects.requireNonNull(closing.minutesLong()),
                        closing.requiredMinutes());
            case COMBINED_TOO_SHORT -> {
                var session = Objects.requireNonNull(closing.session());
                yield words.of(
                        "conduct.warning.COMBINED_TOO_SHORT",
                        closing.sessionMinutes(),
                        session.requiredMinutes(),
                        session.legalBasis());
            }
            case NOT_CALLED -> words.of("conduct.warning.NOT_CALLED", String.join(", ", closing.notCalled()));
            default -> words.of("conduct.warning." + w);
        };
    }

    private String name(@Nullable MemberId member) {
        return member == null
                ? words.of("conduct.opening.missing")
                : view.room().seatOf(member).map(Seat::fullName).orElse("");
    }

    private static Map<UUID, String> names(List<Seat> seats) {
        var names = new LinkedHashMap<UUID, String>();
        seats.forEach(s -> names.put(s.member().value(), s.fullName()));
        return names;
    }
}
