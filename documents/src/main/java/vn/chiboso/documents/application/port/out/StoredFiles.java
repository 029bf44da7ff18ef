package vn.chiboso.documents.application.port.out;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chiboso.documents.api.FileId;
import vn.chiboso.documents.domain.Digest;
import vn.chiboso.documents.domain.StoredFile;
import vn.chiboso.membership.api.UnitId;

/** The files of the units' libraries. */
public interface StoredFiles {
    /** Enters the file, or returns the one with the same content, name and audience that the unit has already; once placed stays placed. */
    StoredFile add(StoredFile file);

    Optional<StoredFile> find(FileId file);

    /** In no order; unknown ids are left out. */
    List<StoredFile> findAll(Collection<FileId> files);

    /** Newest first, at most so many. */
    List<StoredFile> list(UnitId unit, FileFilter filter, int limit);

    /** Those of the digests that a file or a paper needs. */
    Set<Digest> needed(Collection<Digest> digests);
}
