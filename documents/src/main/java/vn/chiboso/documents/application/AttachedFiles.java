package vn.chiboso.documents.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.documents.api.FileId;
import vn.chiboso.documents.api.FileView;
import vn.chiboso.documents.api.Files;
import vn.chiboso.documents.api.NewFile;
import vn.chiboso.documents.application.port.out.StoredFiles;
import vn.chiboso.documents.domain.StoredFile;
import vn.chiboso.membership.api.Actor;

@Service
class AttachedFiles implements Files {
    private final FileIntake intake;
    private final StoredFiles files;

    AttachedFiles(FileIntake intake, StoredFiles files) {
        this.intake = intake;
        this.files = files;
    }

    @Override
    @Transactional
    public FileView store(NewFile file, Actor by) {
        return intake.take(file, by, false);
    }

    @Override
    @Transactional(readOnly = true)
    public List<FileView> find(Collection<FileId> ids) {
        Map<FileId, FileView> found = files.findAll(ids).stream()
                .map(StoredFile::view)
                .collect(Collectors.toMap(FileView::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
