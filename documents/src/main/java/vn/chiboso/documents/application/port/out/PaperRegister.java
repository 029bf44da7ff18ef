package vn.chiboso.documents.application.port.out;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.documents.api.Audience;
import vn.chiboso.documents.api.PaperId;
import vn.chiboso.documents.api.PaperView;
import vn.chiboso.documents.domain.Paper;
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

    /** The day of the unit's latest paper for these; {@code before} a day, or of all for null. */
    Optional<LocalDate> latest(UnitId unit, Set<Audience> readable, @Nullable LocalDate before);
}
