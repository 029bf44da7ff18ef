package vn.chiboso.documents.adapter.in.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.documents.application.port.in.BrowsePapers.PaperPage;
import vn.chiboso.membership.api.Term;

/** A page of the register. */
record PaperPageAnswer(
        List<PaperLine> papers,
        List<TermAnswer> terms,

        @Schema(description = "Pass it as after; null on the last page") @Nullable
        String next) {
    static PaperPageAnswer of(PaperPage page) {
        return new PaperPageAnswer(
                page.papers().stream().map(PaperLine::of).toList(),
                page.terms().stream().map(TermAnswer::of).toList(),
                page.next());
    }

    record TermAnswer(
            @Schema(example = "2025-07-01") LocalDate from,
            @Schema(example = "2025-2030") String name) {
        static TermAnswer of(Term term) {
            return new TermAnswer(term.from(), term.name());
        }
    }
}
