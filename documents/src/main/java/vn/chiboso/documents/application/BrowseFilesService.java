package vn.chiboso.documents.application;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.documents.application.port.in.BrowseFiles;
import vn.chiboso.documents.application.port.out.FileFilter;
import vn.chiboso.documents.application.port.out.Organisation;
import vn.chiboso.documents.application.port.out.StoredFiles;
import vn.chiboso.documents.domain.Cursor;
import vn.chiboso.documents.domain.LibraryAccess;
import vn.chiboso.documents.domain.StoredFile;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;

@Service
class BrowseFilesService implements BrowseFiles {
    private static final int PAGE = 25;

    private final StoredFiles files;
    private final Organisation organisation;
    private final AttachmentSight sight;
    private final Clock clock;

    BrowseFilesService(StoredFiles files, Organisation organisation, AttachmentSight sight, Clock clock) {
        this.files = files;
        this.organisation = organisation;
        this.sight = sight;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public FilePage browse(UnitId unit, @Nullable String after, Actor actor) {
        var standing = organisation.standing(actor, unit, LocalDate.now(clock));
        LibraryAccess.toRead(standing);
        var filter = new FileFilter(
                LibraryAccess.readable(standing), sight.of(standing), after == null ? null : Cursor.parse(after));
        var found = files.list(unit, filter, PAGE + 1);
        var page = found.stream().limit(PAGE).toList();
        var last = page.isEmpty() ? null : page.getLast();
        var next = last == null || found.size() <= PAGE
                ? null
                : new Cursor(last.storedAt(), last.id().value()).toString();
        return new FilePage(page.stream().map(StoredFile::view).toList(), next, LibraryAccess.mayAdd(standing));
    }
}
