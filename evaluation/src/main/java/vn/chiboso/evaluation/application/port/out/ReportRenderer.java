package vn.chiboso.evaluation.application.port.out;

import vn.chiboso.documents.api.Sheet;
import vn.chiboso.evaluation.domain.report.ReportFile;

/** Makes files from tables; the same table gives the same bytes. */
public interface ReportRenderer {
    ReportFile xlsx(Sheet sheet);

    ReportFile pdf(Sheet sheet);
}
