package vn.chiboso.documents.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.documents.api.FileView;
import vn.chiboso.documents.api.NewFile;
import vn.chiboso.documents.application.port.in.UploadFile;
import vn.chiboso.documents.application.port.out.Organisation;
import vn.chiboso.documents.domain.LibraryAccess;
import vn.chiboso.membership.api.Actor;

@Service
class UploadFileService implements UploadFile {
    private final FileIntake intake;
    private final Organisation organisation;
    private final Clock clock;

    UploadFileService(FileIntake intake, Organisation organisation, Clock clock) {
        this.intake = intake;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    @Transactional
    public FileView upload(NewFile file, Actor actor) {
        LibraryAccess.toAdd(organisation.standing(actor, file.unit(), LocalDate.now(clock)));
        return intake.take(file, actor, true);
    }
}
