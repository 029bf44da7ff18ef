package vn.chiboso.documents.application.port.in;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.documents.api.PaperKind;
import vn.chiboso.documents.api.PaperView;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Term;
import vn.chiboso.membership.api.UnitId;

/** The register of a unit, page by page, newest first. */
public interface BrowsePapers {
    PaperPage browse(Query query, Actor actor);

    /**
     * What to list.
     *
     * @param kind     null for all
     * @param termFrom a day of the term, null for all
     * @param after    {@link PaperPage#next()} of the page before, null for the first
     */
    record Query(
            UnitId unit,
            @Nullable PaperKind kind,
            @Nullable LocalDate termFrom,
            @Nullable String after) {}

    /**
     * A page of the register.
     *
     * @param terms in which the unit filed papers, newest first
     * @param next  cursor of the page after this one, null on the last
     */
    record PaperPage(
            List<PaperView> papers,
            List<Term> terms,
            @Nullable String next) {}
}
