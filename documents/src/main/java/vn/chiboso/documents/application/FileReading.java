package vn.chiboso.documents.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.documents.api.FileId;
import vn.chiboso.documents.api.FileView;
import vn.chiboso.documents.application.port.in.DescribeFile;
import vn.chiboso.documents.application.port.in.FileDownload;
import vn.chiboso.documents.application.port.in.OpenFile;
import vn.chiboso.documents.application.port.out.FileStore;
import vn.chiboso.documents.application.port.out.Organisation;
import vn.chiboso.documents.application.port.out.StoredFiles;
import vn.chiboso.documents.domain.DocumentRefusal;
import vn.chiboso.documents.domain.LibraryAccess;
import vn.chiboso.documents.domain.StoredFile;
import vn.chiboso.membership.api.Actor;

@Service
class FileReading implements DescribeFile, OpenFile {
    private final StoredFiles files;
    private final FileStore store;
    private final Organisation organisation;
    private final AttachmentSight sight;
    private final Clock clock;

    FileReading(StoredFiles files, FileStore store, Organisation organisation, AttachmentSight sight, Clock clock) {
        this.files = files;
        this.store = store;
        this.organisation = organisation;
        this.sight = sight;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public FileView describe(FileId id, Actor actor) {
        return readable(id, actor).view();
    }

    @Override
    @Transactional(readOnly = true)
    public FileDownload open(FileId id, Actor actor) {
        var file = readable(id, actor);
        var content = store.find(file.digest())
                .orElseThrow(() -> new IllegalStateException("the store has lost file " + file.id()));
        return new FileDownload(
                file.name().value(),
                file.kind().mediaType(),
                file.digest(),
                file.kind().isShownInline(),
                content);
    }

    private StoredFile readable(FileId id, Actor actor) {
        var file = files.find(id).orElseThrow(() -> new DocumentRefusal(DocumentRefusal.Reason.NOT_FOUND));
        var standing = organisation.standing(actor, file.unit(), LocalDate.now(clock));
        LibraryAccess.toRead(standing, file.audience());
        var announced = file.placed() ? null : sight.of(standing);
        if (announced != null && !announced.contains(id)) {
            throw new DocumentRefusal(DocumentRefusal.Reason.NOT_FOUND);
        }
        return file;
    }
}
