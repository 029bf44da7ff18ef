package vn.chiboso.membership.adapter.in.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.application.port.in.PreviewMerge;
import vn.chiboso.membership.application.port.in.SeeLikelyTwins;
import vn.chiboso.membership.domain.merge.LikelyPair;
import vn.chiboso.membership.domain.merge.PersonMerge;
import vn.chiboso.membership.domain.path.Act;

/** Pairs, comparisons and merges as programs read them. */
final class MergeAnswers {
    private MergeAnswers() {}

    /** A page of pairs below a unit. */
    @Schema(name = "LikelyPairs")
    record Pairs(
            UUID unit,
            String unitName,
            List<Pair> pairs,

            @Schema(description = "Whether there is a next page")
            boolean more,

            @Schema(description = "The latest merges, also those taken back")
            List<Merge> merges) {
        static Pairs of(SeeLikelyTwins.View view) {
            return new Pairs(
                    view.unit().value(),
                    view.unitName(),
                    view.pairs().stream().map(Pair::of).toList(),
                    view.more(),
                    view.merges().stream().map(Merge::of).toList());
        }
    }

    /** Same name, same birth date. */
    @Schema(name = "LikelyPair")
    record Pair(
            UUID one,
            UUID other,
            @Schema(example = "Lê Văn Bình") String name,
            @Schema(example = "1980-03-02") String birth,
            String oneUnit,
            String otherUnit) {
        static Pair of(LikelyPair pair) {
            return new Pair(
                    pair.one().value(),
                    pair.other().value(),
                    pair.name(),
                    String.valueOf(
                            pair.birth().date() == null
                                    ? pair.birth().year()
                                    : pair.birth().date()),
                    pair.oneUnit(),
                    pair.otherUnit());
        }
    }

    /** Made one before. */
    @Schema(name = "Merge")
    record Merge(
            UUID id,
            UUID kept,
            UUID gone,
            String keptName,
            String goneName,
            String reason,
            String byName,
            Instant doneAt,

            @Nullable @Schema(description = "Null while it holds")
            Instant undoneAt) {
        static Merge of(PersonMerge merge) {
            return new Merge(
                    merge.id().value(),
                    merge.kept().value(),
                    merge.gone().value(),
                    merge.keptName(),
                    merge.goneName(),
                    merge.reason(),
                    merge.byName(),
                    merge.doneAt(),
                    merge.undoneAt());
        }
    }

    /** Both records; sealed values in part. */
    @Schema(name = "MergePreview")
    record Preview(
            UUID kept,
            UUID gone,
            List<Field> fields,

            @Schema(description = "The path they would have as one")
            List<Act> acts,

            @Schema(description = "Empty when they can be made one")
            List<Against> against) {
        static Preview of(PreviewMerge.View view, Shown shown) {
            return new Preview(
                    view.kept().id().value(),
                    view.gone().id().value(),
                    TwinRow.of(view, shown).stream()
                            .map(row -> new Field(row.field(), row.kept(), row.gone(), row.differs()))
                            .toList(),
                    view.acts(),
                    view.contradictions().stream()
                            .map(no -> new Against(
                                    no.code(), shown.text(no.code(), no.args().toArray())))
                            .toList());
        }
    }

    /** In the reader's language. */
    @Schema(name = "MergeField")
    record Field(String field, String kept, String gone, boolean differs) {}

    /** Why not. */
    @Schema(name = "MergeContradiction")
    record Against(String code, String detail) {}
}
