package vn.chiboso.evaluation.adapter.out.documents;

import org.springframework.stereotype.Component;
import vn.chiboso.documents.api.Rendering;
import vn.chiboso.documents.api.Sheet;
import vn.chiboso.evaluation.application.port.out.ReportRenderer;
import vn.chiboso.evaluation.domain.report.ReportFile;

@Component
class DocumentsRenderer implements ReportRenderer {
    private final Rendering rendering;

    DocumentsRenderer(Rendering rendering) {
        this.rendering = rendering;
    }

    @Override
    public ReportFile xlsx(Sheet sheet) {
        return ReportFile.of(rendering.xlsx(sheet));
    }

    @Override
    public ReportFile pdf(Sheet sheet) {
        return ReportFile.of(rendering.pdf(sheet));
    }
}
