package vn.chiboso.membership.adapter.in.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberDiary;
import vn.chiboso.membership.application.port.in.SeeCommitment;
import vn.chiboso.membership.application.port.in.SeeHandbook;
import vn.chiboso.membership.domain.handbook.CommitmentStep;
import vn.chiboso.membership.domain.handbook.CorrectionAnswer;
import vn.chiboso.membership.domain.handbook.DossierItem;
import vn.chiboso.membership.domain.roll.RollField;

@Schema(name = "Handbook")
record HandbookAnswer(
        UUID member,
        List<Meeting> meetings,
        List<Task> tasks,
        List<Study> study,
        List<Year> commitments,
        List<Correction> corrections,
        List<Kept> dossier) {
    static HandbookAnswer of(SeeHandbook.View view) {
        return new HandbookAnswer(
                view.person().id().value(),
                view.meetings().stream()
                        .map(m -> new Meeting(m.title(), m.startsAt(), m.presence()))
                        .toList(),
                view.tasks().stream()
                        .map(t -> new Task(t.title(), t.deadline(), t.doneOn()))
                        .toList(),
                view.study().stream().map(Study::of).toList(),
                view.commitments().stream()
                        .map(y -> new Year(y.year(), y.last()))
                        .toList(),
                view.requests().stream()
                        .map(r -> new Correction(
                                r.id().value(),
                                r.field(),
                                r.askedOn(),
                                r.dueOn(),
                                r.answer() == null ? null : r.answer().outcome()))
                        .toList(),
                view.dossier().stream()
                        .map(d -> new Kept(d.item(), d.held(), d.keptAt()))
                        .toList());
    }

    @Schema(name = "HandbookMeeting")
    record Meeting(String title, Instant startsAt, MemberDiary.Presence presence) {}

    @Schema(name = "HandbookTask")
    record Task(String title, LocalDate deadline, @Nullable LocalDate doneOn) {}

    @Schema(name = "HandbookStudy")
    record Study(
            UUID id,
            String title,
            String source,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate doneOn) {
        static Study of(SeeHandbook.Study line) {
            var done = line.done();
            var item = line.item();
            return new Study(
                    item.id().value(), item.title(), item.source(), item.dueOn(), done == null ? null : done.on());
        }
    }

    @Schema(name = "HandbookYear")
    record Year(int year, @Nullable CommitmentStep last) {}

    @Schema(name = "HandbookCorrection")
    record Correction(
            UUID id,
            RollField field,
            LocalDate askedOn,
            @Nullable LocalDate dueOn,
            CorrectionAnswer.@Nullable Correction outcome) {}

    @Schema(name = "HandbookPaper")
    record Kept(DossierItem item, boolean held, String keptAt) {}

    @Schema(name = "Commitment")
    record Commitment(UUID member, int year, int version, List<Entry> entries, List<Entry> merged) {
        static Commitment of(SeeCommitment.View view) {
            return new Commitment(
                    view.person().id().value(),
                    view.year(),
                    view.version(),
                    entries(view.entries()),
                    entries(view.merged()));
        }

        private static List<Entry> entries(List<vn.chiboso.membership.domain.handbook.Commitment.Entry> entries) {
            return entries.stream()
                    .map(e -> new Entry(e.step(), e.text(), e.by(), e.at()))
                    .toList();
        }
    }

    @Schema(name = "CommitmentEntry")
    record Entry(CommitmentStep step, String text, String by, Instant at) {}
}
