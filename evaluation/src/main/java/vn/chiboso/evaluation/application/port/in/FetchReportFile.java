package vn.chiboso.evaluation.application.port.in;

import vn.chiboso.evaluation.api.ReportId;
import vn.chiboso.evaluation.domain.report.ReportFile;
import vn.chiboso.evaluation.domain.report.ReportFormat;
import vn.chiboso.membership.api.Actor;

/** The kept file of a report. */
public interface FetchReportFile {
    /** {@code name} without diacritics. */
    record Download(String name, ReportFormat format, ReportFile file) {}

    Download fetch(ReportId id, ReportFormat format, Actor actor);
}
