package vn.chiboso.evaluation.slice;

import java.util.List;
import java.util.Optional;
import vn.chiboso.documents.api.PaperDraft;
import vn.chiboso.documents.api.PaperView;
import vn.chiboso.documents.api.Papers;
import vn.chiboso.documents.api.Rendering;
import vn.chiboso.documents.api.Sheet;
import vn.chiboso.membership.api.Actor;

/** Renders to the table's own text and has no papers filed. */
class FakeDocuments implements Rendering, Papers {
    @Override
    public byte[] xlsx(Sheet sheet) {
        return ("XLSX " + sheet).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    @Override
    public byte[] pdf(Sheet sheet) {
        return ("PDF " + sheet).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    @Override
    public PaperView file(PaperDraft draft, Actor by) {
        throw new UnsupportedOperationException("evaluation files no papers");
    }

    @Override
    public Optional<PaperView> bySource(String sourceKey) {
        return Optional.empty();
    }

    @Override
    public List<PaperView> bySourcePrefix(String prefix) {
        return List.of();
    }
}
