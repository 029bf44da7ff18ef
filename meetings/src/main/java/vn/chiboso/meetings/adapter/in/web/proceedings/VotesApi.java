package vn.chiboso.meetings.adapter.in.web.proceedings;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.VoteId;
import vn.chiboso.meetings.api.VoteSubject;
import vn.chiboso.meetings.application.port.in.proceedings.CastBallot;
import vn.chiboso.meetings.application.port.in.proceedings.CloseVote;
import vn.chiboso.meetings.application.port.in.proceedings.CountHands;
import vn.chiboso.meetings.application.port.in.proceedings.OpenVote;
import vn.chiboso.meetings.application.port.in.proceedings.ShowProceedings;
import vn.chiboso.meetings.application.port.in.proceedings.ShowVote;
import vn.chiboso.meetings.application.port.in.proceedings.TableVote;
import vn.chiboso.meetings.application.port.in.proceedings.WithdrawVote;
import vn.chiboso.meetings.domain.vote.Choice;
import vn.chiboso.meetings.domain.vote.VoteForm;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;

@RestController
@RequestMapping("/api/v1/meetings/{id}/votes")
@Tag(name = "Votes", description = "Open votes of a meeting, by name or by counted hands, with explained thresholds")
class VotesApi {
    private final ShowProceedings proceedings;
    private final ShowVote show;
    private final TableVote table;
    private final OpenVote open;
    private final CastBallot cast;
    private final CountHands count;
    private final CloseVote close;
    private final WithdrawVote withdraw;
    private final Supplier<UUID> newId;

    VotesApi(
            ShowProceedings proceedings,
            ShowVote show,
            TableVote table,
            OpenVote open,
            CastBallot cast,
            CountHands count,
            CloseVote close,
            WithdrawVote withdraw,
            Supplier<UUID> newId) {
        this.proceedings = proceedings;
        this.show = show;
        this.table = table;
        this.open = open;
        this.cast = cast;
        this.count = count;
        this.close = close;
        this.withdraw = withdraw;
        this.newId = newId;
    }

    @GetMapping
    @Operation(summary = "Votes of the meeting", description = "Decided ones in their order, then open, then tabled.")
    List<VoteBrief> all(@PathVariable UUID id, Actor actor) {
        return proceedings.show(new MeetingId(id), actor).votes().stream()
                .map(VoteBrief::of)
                .toList();
    }

    @GetMapping("/{vote}")
    @Operation(
            summary = "One vote",
            description = "With the reader's own choice; the list of electors only for those who conduct the meeting.")
    VoteDetail one(@PathVariable UUID id, @PathVariable UUID vote, Actor actor) {
        return VoteDetail.of(show.show(new MeetingId(id), new VoteId(vote), actor));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Table a question",
            description = "An own id makes a repeated request table once. The self-score is tabled by its scorecard.")
    VoteCreated table(@PathVariable UUID id, @Valid @RequestBody VoteBody body, Actor actor) {
        var vote = body.id() == null ? newId.get() : body.id();
        table.table(
                new TableVote.Command(
                        new MeetingId(id),
                        new VoteId(vote),
                        body.subject(),
                        body.question() == null ? "" : body.question(),
                        body.detail() == null ? "" : body.detail()),
                actor);
        return new VoteCreated(vote);
    }

    @PostMapping("/{vote}/opening")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Open the vote",
            description = "Freezes electorate and threshold. 409 while another vote of the meeting is open.")
    void open(@PathVariable UUID id, @PathVariable UUID vote, @Valid @RequestBody OpeningBody body, Actor actor) {
        open.open(new MeetingId(id), new VoteId(vote), body.form(), actor);
    }

    @PutMapping("/{vote}/ballots")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Vote by name",
            description = "For oneself, or with `member` for somebody on paper (those who conduct; marked as such)."
                    + " May be changed until closed. 403 for whoever is not entitled.")
    void cast(@PathVariable UUID id, @PathVariable UUID vote, @Valid @RequestBody BallotBody body, Actor actor) {
        var member = body.member() == null ? null : new MemberId(body.member());
        cast.cast(new CastBallot.Command(new MeetingId(id), new VoteId(vote), member, body.choice()), actor);
    }

    @PutMapping("/{vote}/count")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Enter counted hands",
            description = "The three numbers add up to the members entitled who are here, or 422.")
    void count(@PathVariable UUID id, @PathVariable UUID vote, @RequestBody CountBody body, Actor actor) {
        count.count(
                new CountHands.Command(
                        new MeetingId(id), new VoteId(vote), body.inFavour(), body.against(), body.abstained()),
                actor);
    }

    @PostMapping("/{vote}/closing")
    @Operation(
            summary = "Close and decide the vote",
            description =
                    "Once: closing a decided vote changes nothing. A passed RESOLUTION or MINUTES is adopted with it.")
    VoteDetail close(@PathVariable UUID id, @PathVariable UUID vote, Actor actor) {
        close.close(new MeetingId(id), new VoteId(vote), actor);
        return one(id, vote, actor);
    }

    @DeleteMapping("/{vote}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Withdraw a question", description = "Only before anybody has voted.")
    void withdraw(@PathVariable UUID id, @PathVariable UUID vote, Actor actor) {
        withdraw.withdraw(new MeetingId(id), new VoteId(vote), actor);
    }

    record VoteBody(
            @Nullable @Schema(description = "Chosen by the caller, or none")
            UUID id,

            @NotNull @Schema(example = "ORDINARY") VoteSubject subject,

            @Nullable
            @Schema(
                    description = "The usual one about resolution or minutes when none",
                    example = "Đồng ý mức đóng góp 200.000 đồng mỗi hộ?")
            String question,

            @Nullable String detail) {}

    record VoteCreated(UUID id) {}

    record OpeningBody(@NotNull @Schema(example = "BY_NAME") VoteForm form) {}

    record BallotBody(
            @Nullable @Schema(description = "None for oneself")
            UUID member,

            @NotNull @Schema(example = "FOR") Choice choice) {}

    record CountBody(
            @Schema(example = "27") int inFavour,
            @Schema(example = "0") int against,
            @Schema(example = "1") int abstained) {}
}
