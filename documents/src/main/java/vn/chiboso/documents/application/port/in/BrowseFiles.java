package vn.chiboso.documents.application.port.in;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.documents.api.FileView;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;

/** The files of a unit's library, page by page, newest first. */
public interface BrowseFiles {
    /** {@code after} is {@link FilePage#next()} of the page before, null for the first. */
    FilePage browse(UnitId unit, @Nullable String after, Actor actor);

    /**
     * A page of the library.
     *
     * @param next   cursor of the page after this one, null on the last
     * @param mayAdd whether the reader may add files here
     */
    record FilePage(List<FileView> files, @Nullable String next, boolean mayAdd) {}
}
