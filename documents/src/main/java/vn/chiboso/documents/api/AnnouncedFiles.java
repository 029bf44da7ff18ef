package vn.chiboso.documents.api;

import java.util.Set;
import vn.chiboso.membership.api.UnitId;

/**
 * Made known to a unit's people, of the files that a module attached to its own things. That module implements it, since documents
 * does not know what its files hang on; until then a file is for the committee and those who inspect.
 */
public interface AnnouncedFiles {
    /** Of the unit's files; one that somebody put into the library by hand need not be among them. */
    Set<FileId> of(UnitId unit);
}
