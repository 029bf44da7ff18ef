package vn.chiboso.documents.application.port.out;

import vn.chiboso.documents.domain.LayoutRule;
import vn.chiboso.documents.domain.OfficialPaper;
import vn.chiboso.documents.domain.PaperFormat;

/** Prints an official paper in one format. Same paper and layout, same bytes. */
public interface PaperPrinter {
    PaperFormat format();

    byte[] print(OfficialPaper paper, LayoutRule layout);
}
