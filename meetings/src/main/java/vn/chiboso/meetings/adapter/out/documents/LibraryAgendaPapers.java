package vn.chiboso.meetings.adapter.out.documents;

import org.springframework.stereotype.Component;
import vn.chiboso.documents.api.FileView;
import vn.chiboso.documents.api.Files;
import vn.chiboso.documents.api.NewFile;
import vn.chiboso.meetings.application.port.out.AgendaPapers;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;

/** Papers of agendas live in the library of documents. */
@Component
class LibraryAgendaPapers implements AgendaPapers {
    private final Files files;

    LibraryAgendaPapers(Files files) {
        this.files = files;
    }

    @Override
    public FileView store(UnitId unit, String name, byte[] content, boolean declaredNoSecret, Actor by) {
        return files.store(new NewFile(unit, name, content, declaredNoSecret), by);
    }
}
