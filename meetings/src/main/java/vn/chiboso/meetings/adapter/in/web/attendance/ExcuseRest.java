package vn.chiboso.meetings.adapter.in.web.attendance;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.AcceptExcuse;
import vn.chiboso.meetings.application.port.in.SeeExcuses;
import vn.chiboso.meetings.application.port.in.WithdrawExcuse;
import vn.chiboso.meetings.domain.LateExcuse;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;

@RestController
@RequestMapping("/api/v1/meetings/{meeting}/excuses")
@Tag(name = "Meetings: roll call")
class ExcuseRest {
    private final SeeExcuses see;
    private final AcceptExcuse accept;
    private final WithdrawExcuse withdraw;

    ExcuseRest(SeeExcuses see, AcceptExcuse accept, WithdrawExcuse withdraw) {
        this.see = see;
        this.accept = accept;
        this.withdraw = withdraw;
    }

    /** One absence that the roll call has without reason, and whether it is excused by now. */
    @Schema(name = "UnexcusedAbsence")
    record AbsenceJson(UUID member, String name, boolean excusedLater) {}

    /** What was said after the conclusion; of one person the last counts. */
    @Schema(name = "LateExcuse")
    record ExcuseJson(
            UUID member,

            @Schema(description = "False takes back what was accepted")
            boolean accepted,

            String reason,
            @Nullable String acceptedBy,
            @Nullable LocalDate acceptedOn,
            String by,
            Instant at) {
        static ExcuseJson of(LateExcuse e) {
            return new ExcuseJson(
                    e.member().value(), e.accepted(), e.reason(), e.acceptedBy(), e.acceptedOn(), e.by(), e.at());
        }
    }

    /** The absences of a meeting that is over. */
    @Schema(name = "LateExcuses")
    record ExcusesJson(List<AbsenceJson> absences, List<ExcuseJson> said) {}

    /** An excuse that was accepted. */
    @Schema(name = "AcceptedExcuse")
    record AcceptJson(
            @NotNull UUID member,

            @Nullable @Schema(example = "Cấp cứu đêm trước, có giấy ra viện")
            String reason,

            @Nullable @Schema(example = "Chi ủy") String acceptedBy,
            @Nullable @Schema(example = "2026-12-05") LocalDate acceptedOn) {}

    /** Why it is taken back. */
    @Schema(name = "ExcuseTakenBack")
    record WithdrawJson(@Nullable String reason) {}

    @GetMapping
    @Operation(
            summary = "Absences excused later",
            description = "Who may read the roll call. The roll call itself stays as the minutes have it.")
    ExcusesJson read(@PathVariable MeetingId meeting, Actor actor) {
        return json(see.see(actor, meeting));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Accept an excuse later",
            description = "Secretary or deputy, of a concluded meeting, never of themselves.")
    void accept(@PathVariable MeetingId meeting, @Valid @RequestBody AcceptJson said, Actor actor) {
        accept.accept(new AcceptExcuse.Command(
                actor, meeting, new MemberId(said.member()), said.reason(), said.acceptedBy(), said.acceptedOn()));
    }

    @PostMapping("/{member}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take an excuse back", description = "By a row of its own, with a reason.")
    void withdraw(
            @PathVariable MeetingId meeting,
            @PathVariable MemberId member,
            @RequestBody WithdrawJson said,
            Actor actor) {
        withdraw.withdraw(actor, meeting, member, said.reason());
    }

    private static ExcusesJson json(SeeExcuses.View view) {
        var excused = view.inForce();
        return new ExcusesJson(
                view.absent().stream()
                        .map(s -> new AbsenceJson(s.member().value(), s.fullName(), excused.containsKey(s.member())))
                        .toList(),
                view.excuses().all().stream().map(ExcuseJson::of).toList());
    }
}
