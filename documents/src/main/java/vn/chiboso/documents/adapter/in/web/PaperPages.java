package vn.chiboso.documents.adapter.in.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.chiboso.documents.api.PaperId;
import vn.chiboso.documents.application.port.in.DownloadPaper;
import vn.chiboso.documents.application.port.in.ReadPaper;
import vn.chiboso.documents.domain.PaperFormat;
import vn.chiboso.membership.api.Actor;

/** A paper to read on the page and to take away. */
@Controller
class PaperPages {
    private static final String ID = "/documents/papers/{id:[0-9a-fA-F-]+}";

    private final ReadPaper readPaper;
    private final DownloadPaper downloadPaper;

    PaperPages(ReadPaper readPaper, DownloadPaper downloadPaper) {
        this.readPaper = readPaper;
        this.downloadPaper = downloadPaper;
    }

    @GetMapping(ID)
    String paper(Actor actor, @PathVariable UUID id, Model model) {
        var paper = readPaper.read(new PaperId(id), actor);
        var content = paper.content();
        model.addAttribute("paper", paper);
        model.addAttribute("content", content);
        model.addAttribute("head", content.head());
        model.addAttribute("body", Outline.of(content.body()));
        model.addAttribute(
                "signatures",
                content.signatures().stream()
                        .map(s -> Map.entry(s.name(), s.capacity().lines().toList()))
                        .toList());
        return "documents/paper";
    }

    @GetMapping(ID + ".docx")
    ResponseEntity<Resource> docx(Actor actor, @PathVariable UUID id) {
        return FileAnswer.of(downloadPaper.download(new PaperId(id), PaperFormat.DOCX, actor));
    }

    @GetMapping(ID + ".pdf")
    ResponseEntity<Resource> pdf(Actor actor, @PathVariable UUID id) {
        return FileAnswer.of(downloadPaper.download(new PaperId(id), PaperFormat.PDF, actor));
    }
}
