package vn.chiboso.documents.adapter.in.web;

import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.chiboso.documents.api.FileId;
import vn.chiboso.documents.application.port.in.OpenFile;
import vn.chiboso.membership.api.Actor;

/** Files of the library, to open or to take away. */
@Controller
class FilePages {
    private final OpenFile openFile;

    FilePages(OpenFile openFile) {
        this.openFile = openFile;
    }

    @GetMapping("/documents/files/{id}")
    ResponseEntity<Resource> file(Actor actor, @PathVariable UUID id) {
        return FileAnswer.of(openFile.open(new FileId(id), actor));
    }
}
