package vn.chiboso.meetings.adapter.out.documents;

import org.springframework.stereotype.Component;
import vn.chiboso.documents.api.FileView;
import vn.chiboso.documents.api.Files;
import vn.chiboso.documents.api.NewFile;
import vn.chiboso.meetings.application.port.out.AgendaPapers;
import vn.chiboso.membership.api.Actor;

/** Papers of agendas live in the library of documents. */
@Component
class LibraryAgendaPapers implements AgendaPapers {
    private final Files files;

    LibraryAgendaPapers(Files files) {
        this.files = files;
    }

    @Override
    public FileView store(NewFile file, Actor by) {
        return files.store(file, by);
    }
}
