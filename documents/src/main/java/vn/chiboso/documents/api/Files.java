package vn.chiboso.documents.api;

import java.util.Collection;
import java.util.List;
import vn.chiboso.membership.api.Actor;

/** Stored files that other modules attach to their own things. */
public interface Files {
    /**
     * Stores the file; the same content under the same name for the same readers of the same unit is stored once. Plain
     * members get to see it once one of {@link AnnouncedFiles} names it.
     *
     * @throws FileRefusal when it may not be stored; nothing is kept then
     */
    FileView store(NewFile file, Actor by);

    /** In the order asked; unknown ids are left out. Rights are the caller's matter. */
    List<FileView> find(Collection<FileId> files);
}
