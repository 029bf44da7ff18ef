package vn.chiboso.meetings.adapter.out.documents;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chiboso.documents.api.AnnouncedFiles;
import vn.chiboso.documents.api.FileId;
import vn.chiboso.meetings.application.port.out.AnnouncedPapers;
import vn.chiboso.membership.api.UnitId;

/** Tells the library which papers of agendas its readers may see. */
@Component
class LibraryAnnouncements implements AnnouncedFiles {
    private final AnnouncedPapers papers;

    LibraryAnnouncements(AnnouncedPapers papers) {
        this.papers = papers;
    }

    @Override
    public Set<FileId> of(UnitId unit) {
        return papers.of(unit);
    }
}
