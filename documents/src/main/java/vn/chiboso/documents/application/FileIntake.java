package vn.chiboso.documents.application;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import vn.chiboso.documents.api.FileId;
import vn.chiboso.documents.api.FileView;
import vn.chiboso.documents.api.NewFile;
import vn.chiboso.documents.application.port.out.ContentInspector;
import vn.chiboso.documents.application.port.out.FileStore;
import vn.chiboso.documents.application.port.out.IntakeLimits;
import vn.chiboso.documents.application.port.out.Organisation;
import vn.chiboso.documents.application.port.out.StoredFiles;
import vn.chiboso.documents.domain.DocumentRefusal;
import vn.chiboso.documents.domain.FileName;
import vn.chiboso.documents.domain.Intake;
import vn.chiboso.documents.domain.StoredFile;
import vn.chiboso.membership.api.Actor;

/** Takes a file in: rules at the door, content to the store, row last, so that a crash leaves no row without content. */
@Service
class FileIntake {
    private final StoredFiles files;
    private final FileStore store;
    private final ContentInspector inspector;
    private final Organisation organisation;
    private final Supplier<UUID> newId;
    private final Clock clock;
    private final IntakeLimits limits;

    FileIntake(
            StoredFiles files,
            FileStore store,
            ContentInspector inspector,
            Organisation organisation,
            Supplier<UUID> newId,
            Clock clock,
            IntakeLimits limits) {
        this.files = files;
        this.store = store;
        this.inspector = inspector;
        this.organisation = organisation;
        this.newId = newId;
        this.clock = clock;
        this.limits = limits;
    }

    /** {@code placed}: put into the library by hand, not attached to something. */
    FileView take(NewFile file, Actor by, boolean placed) {
        var name = FileName.of(file.name());
        var kind = Intake.claim(name, file.content().length, limits.maxFileSize(), file.declaredNoSecret());
        Intake.confirm(name, kind, inspector.inspect(name, file.content()));
        var unit =
                organisation.find(file.unit()).orElseThrow(() -> new DocumentRefusal(DocumentRefusal.Reason.NOT_FOUND));
        var digest = store.keep(file.content());
        return files.add(new StoredFile(
                        new FileId(newId.get()),
                        unit.id(),
                        unit.path(),
                        file.audience(),
                        name,
                        kind,
                        file.content().length,
                        digest,
                        clock.instant(),
                        by.account(),
                        placed))
                .view();
    }
}
