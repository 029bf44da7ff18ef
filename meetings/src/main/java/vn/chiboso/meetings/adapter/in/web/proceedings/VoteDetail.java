package vn.chiboso.meetings.adapter.in.web.proceedings;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.application.port.in.proceedings.ShowVote;
import vn.chiboso.meetings.domain.vote.Choice;

/** One vote for one reader, as JSON. */
record VoteDetail(
        VoteBrief vote,
        @Schema(description = "The reader may vote") boolean entitled,

        @Nullable @Schema(description = "The reader's own choice so far")
        Choice mine,

        @Schema(description = "How many have voted", example = "20")
        int voted,

        @Schema(description = "Only for those who conduct the meeting")
        List<ElectorView> electors) {

    record ElectorView(UUID member, String name, @Nullable Choice choice, boolean onPaper) {}

    static VoteDetail of(ShowVote.View view) {
        var v = view.vote();
        var me = view.me();
        return new VoteDetail(
                VoteBrief.of(v),
                me != null,
                me == null ? null : me.choice(),
                v.electors().size() - v.silent(),
                view.access().conducts()
                        ? v.electors().stream()
                                .map(e -> new ElectorView(e.member().value(), e.fullName(), e.choice(), e.onPaper()))
                                .toList()
                        : List.of());
    }
}
