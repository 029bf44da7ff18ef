package vn.chiboso.membership.application.port.in;

import java.io.OutputStream;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.roll.SheetFormat;

/**
 * The people of a branch, or of all branches below a unit, in the columns in force for the national handbook app. Who takes it says
 * what for, and both are kept (339-QĐ/TW ngày 10/7/2025; Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15).
 */
public interface ExportForHandbookApp {
    void export(Actor actor, Command command, OutputStream out);

    /** Of which unit, what for, as which kind of file. */
    record Command(UnitId unit, String purpose, SheetFormat format) {}
}
