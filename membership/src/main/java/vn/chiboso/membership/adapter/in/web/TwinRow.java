package vn.chiboso.membership.adapter.in.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.application.port.in.PreviewMerge;
import vn.chiboso.membership.domain.merge.Side;
import vn.chiboso.membership.domain.roll.RollEntry;
import vn.chiboso.membership.domain.roll.RollField;

/** A field of two records side by side. */
record TwinRow(String field, String kept, String gone, boolean differs) {
    private static final Set<RollField> NOT_OF_THE_PERSON =
            EnumSet.of(RollField.STATUS, RollField.POSITION, RollField.GROUP, RollField.NUMBER);

    static List<TwinRow> of(PreviewMerge.View view, Shown shown) {
        var rows = new ArrayList<TwinRow>();
        rows.add(row(
                shown.text("membership.branch"),
                view.kept().unitName(),
                view.gone().unitName()));
        for (var field : RollField.values()) {
            if (!NOT_OF_THE_PERSON.contains(field)) {
                var kept = shown.value(field.of(entry(view.kept())));
                var gone = shown.value(field.of(entry(view.gone())));
                if (!kept.isEmpty() || !gone.isEmpty()) {
                    rows.add(row(shown.word(field), kept, gone));
                }
            }
        }
        var kept = view.kept().citizen();
        var gone = view.gone().citizen();
        if (kept != null || gone != null) {
            rows.add(row(shown.word(RollField.CITIZEN), shown.value(kept), shown.value(gone)));
        }
        return rows;
    }

    private static TwinRow row(String field, String kept, String gone) {
        return new TwinRow(field, kept, gone, !Objects.equals(kept, gone));
    }

    private static RollEntry entry(Side side) {
        return new RollEntry(
                side.id(),
                0,
                side.book(),
                MemberStatus.OFFICIAL,
                Set.of(),
                null,
                side.path().outside());
    }
}
