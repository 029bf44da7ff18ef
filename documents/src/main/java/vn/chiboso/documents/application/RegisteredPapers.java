package vn.chiboso.documents.application;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.documents.api.PaperDraft;
import vn.chiboso.documents.api.PaperView;
import vn.chiboso.documents.api.Papers;
import vn.chiboso.documents.application.port.in.FilePaper;
import vn.chiboso.documents.application.port.out.PaperRegister;
import vn.chiboso.membership.api.Actor;

@Service
class RegisteredPapers implements Papers {
    private final FilePaper filePaper;
    private final PaperRegister register;

    RegisteredPapers(FilePaper filePaper, PaperRegister register) {
        this.filePaper = filePaper;
        this.register = register;
    }

    @Override
    public PaperView file(PaperDraft draft, Actor by) {
        return filePaper.file(draft, by);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PaperView> bySource(String sourceKey) {
        return register.bySource(sourceKey);
    }

    @Override
    @Transactional(readOnly = true)
    public List<PaperView> bySourcePrefix(String prefix) {
        return register.bySourcePrefix(prefix);
    }
}
