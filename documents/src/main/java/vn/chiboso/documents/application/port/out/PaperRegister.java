package vn.chiboso.documents.application.port.out;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chiboso.documents.api.Audience;
import vn.chiboso.documents.api.PaperId;
import vn.chiboso.documents.api.PaperView;
import vn.chiboso.documents.domain.Paper;
import vn.chiboso.membership.api.Term;
import vn.chiboso.membership.api.UnitId;

/** The register of official papers; entries are added, never changed. */
public interface PaperRegister {
    /** Enters the paper; false and no change when its source key is taken. Its number is the {@link NumberSeriesCounter}'s matter. */
    boolean add(Paper paper);

    Optional<Paper> find(PaperId paper);

    Optional<PaperView> bySource(String sourceKey);

    /** Oldest first. */
    List<PaperView> bySourcePrefix(String prefix);

    /** Newest first, at most so many. */
    List<PaperView> list(UnitId unit, PaperFilter filter, int limit);

    /** The terms in which the unit filed papers for these, newest first. */
    List<Term> termsOf(UnitId unit, Set<Audience> readable);
}
