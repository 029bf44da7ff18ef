package vn.chiboso.membership.domain.roll;

import java.util.Locale;

/** Kinds of files that people of a sheet come and leave in. */
public enum SheetFormat {
    XLSX,
    CSV;

    /** After the dot of a file's name. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
