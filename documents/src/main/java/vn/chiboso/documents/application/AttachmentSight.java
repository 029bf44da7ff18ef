package vn.chiboso.documents.application;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.chiboso.documents.api.AnnouncedFiles;
import vn.chiboso.documents.api.FileId;
import vn.chiboso.documents.domain.LibraryAccess;
import vn.chiboso.membership.api.Standing;

/** Which attached files a reader may know of. */
@Service
class AttachmentSight {
    private final List<AnnouncedFiles> sources;

    AttachmentSight(List<AnnouncedFiles> sources) {
        this.sources = sources;
    }

    /** Null for a reader who sees what is being prepared, and where no module attaches anything. */
    @Nullable
    Set<FileId> of(Standing standing) {
        if (sources.isEmpty() || LibraryAccess.seesPreparations(standing)) {
            return null;
        }
        var announced = new HashSet<FileId>();
        sources.forEach(source -> announced.addAll(source.of(standing.unit())));
        return announced;
    }
}
