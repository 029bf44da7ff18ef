package vn.chiboso.documents.adapter.out.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chiboso.documents.api.Audience;
import vn.chiboso.documents.application.port.out.FileFilter;
import vn.chiboso.documents.application.port.out.PaperFilter;
import vn.chiboso.documents.application.port.out.PaperRegister;
import vn.chiboso.documents.application.port.out.StoredFiles;
import vn.chiboso.membership.api.LibraryShelf;
import vn.chiboso.membership.api.UnitId;

/** Of a branch's library what is for everybody of it: nothing for the committee alone, nothing that hangs on an agenda to come. */
@Component
class ShelfToStudy implements LibraryShelf {
    private static final Set<Audience> EVERYBODY = Set.of(Audience.BRANCH);

    private final PaperRegister register;
    private final StoredFiles files;
    private final Clock clock;

    ShelfToStudy(PaperRegister register, StoredFiles files, Clock clock) {
        this.register = register;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public List<Shelved> of(UnitId branch, int most) {
        var papers = register.list(branch, new PaperFilter(EVERYBODY, null, null, null), most).stream()
                .map(paper -> new Shelved(
                        "/documents/papers/" + paper.id().value(), paper.title(), paper.symbol(), paper.date()));
        var stored = files.list(branch, new FileFilter(EVERYBODY, Set.of(), null), most).stream()
                .map(file -> new Shelved(
                        "/documents/files/" + file.id().value(),
                        file.view().name(),
                        "",
                        LocalDate.ofInstant(file.storedAt(), clock.getZone())));
        return Stream.concat(papers, stored)
                .sorted(Comparator.comparing(Shelved::on).reversed())
                .toList();
    }
}
