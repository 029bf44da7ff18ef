package vn.chiboso.documents.application;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.chiboso.documents.api.Rendering;
import vn.chiboso.documents.api.Sheet;
import vn.chiboso.documents.application.port.out.SheetPrinter;
import vn.chiboso.documents.application.port.out.SheetPrinter.SheetFormat;
import vn.chiboso.documents.domain.CleanSheets;

@Service
class RenderedSheets implements Rendering {
    private final List<SheetPrinter> printers;

    RenderedSheets(List<SheetPrinter> printers) {
        this.printers = printers;
    }

    @Override
    public byte[] xlsx(Sheet sheet) {
        return print(sheet, SheetFormat.XLSX);
    }

    @Override
    public byte[] pdf(Sheet sheet) {
        return print(sheet, SheetFormat.PDF);
    }

    private byte[] print(Sheet sheet, SheetFormat format) {
        return printers.stream()
                .filter(printer -> printer.format() == format)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no printer for " + format))
                .print(CleanSheets.of(sheet));
    }
}
