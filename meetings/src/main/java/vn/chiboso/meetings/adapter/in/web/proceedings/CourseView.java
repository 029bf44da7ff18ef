package vn.chiboso.meetings.adapter.in.web.proceedings;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.application.port.in.proceedings.ShowProceedings;
import vn.chiboso.meetings.domain.AgendaLine;
import vn.chiboso.meetings.domain.Seat;
import vn.chiboso.meetings.domain.proceedings.Closing;
import vn.chiboso.meetings.domain.proceedings.ItemProgress;
import vn.chiboso.meetings.domain.proceedings.Proceedings;
import vn.chiboso.meetings.domain.proceedings.Remark;
import vn.chiboso.meetings.domain.proceedings.Speech;
import vn.chiboso.meetings.domain.proceedings.Step;

/** The meeting so far, as JSON. */
record CourseView(
        @Schema(example = "OPEN") MeetingState state,

        @Schema(description = "Where the chair stands", example = "PROCEEDINGS")
        Step currentStep,

        Set<Step> stepsDone,

        @Schema(
                description =
                        "Whole minutes since opening; null of a meeting entered on another day until its end is said",
                example = "42")
        @Nullable
        Integer minutes,

        @Schema(example = "90") int minutesPlanned,

        @Schema(description = "By the rule in force, 0 for none", example = "90")
        int minutesRequired,

        List<Item> items,

        @Schema(description = "Notes that belong to no item")
        List<Spoken> otherSpeeches,

        @Schema(description = "Here and has not spoken") List<String> silent,
        @Schema(description = "Chair's conclusion") String conclusion,

        @Schema(description = "To be sent back when writing it", example = "1")
        int conclusionVersion,

        List<VoteBrief> votes,

        @Schema(description = "What the chair should know before closing")
        List<Closing.Warning> warnings) {

    record Item(
            UUID id,
            @Schema(example = "1") int position,
            @Schema(example = "Thông tin thời sự") String title,
            @Schema(example = "20") int minutesPlanned,
            @Nullable Instant startedAt,
            @Nullable Instant finishedAt,
            List<Spoken> speeches) {}

    record Spoken(
            UUID id,
            UUID member,
            @Schema(example = "Nguyễn Văn An") String name,
            String gist,
            Remark remark,
            boolean reserved,
            Instant at,

            @Schema(description = "To be sent back when correcting or striking it", example = "1")
            int version) {
        static Spoken of(Speech s) {
            return new Spoken(
                    s.id(), s.member().value(), s.fullName(), s.gist(), s.remark(), s.reserved(), s.at(), s.version());
        }
    }

    static CourseView of(ShowProceedings.View view) {
        var p = view.proceedings();
        var full = view.access().conducts() || view.access().inspects();
        return new CourseView(
                view.room().state(),
                view.current(),
                view.done(),
                p.minutesAt(view.now()),
                p.minutesPlanned(),
                view.closing().requiredMinutes(),
                view.room().agenda().stream().map(line -> item(line, p, full)).toList(),
                full ? spoken(p.speechesOn(null)) : List.of(),
                full ? p.silent().stream().map(Seat::fullName).toList() : List.of(),
                view.conclusion().text(),
                view.conclusion().version(),
                view.votes().stream().map(VoteBrief::of).toList(),
                full ? view.closing().warnings() : List.of());
    }

    private static Item item(AgendaLine line, Proceedings p, boolean full) {
        var progress = p.progressOf(line.id());
        return new Item(
                line.id(),
                line.position(),
                line.title(),
                line.minutes(),
                progress.map(ItemProgress::startedAt).orElse(null),
                progress.map(ItemProgress::finishedAt).orElse(null),
                full ? spoken(p.speechesOn(line.id())) : List.of());
    }

    private static List<Spoken> spoken(List<Speech> speeches) {
        return speeches.stream().map(Spoken::of).toList();
    }
}
