package vn.chiboso.documents.adapter.in.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.documents.api.PaperKind;
import vn.chiboso.documents.domain.DocumentRefusal;
import vn.chiboso.membership.api.UnitId;

/** What the library page is asked for; what cannot be read of it is taken as not asked. */
class LibraryFilter {
    private String unit = "";
    private String kind = "";
    private String term = "";
    private String after = "";
    private String filesAfter = "";

    /** The unit asked for, null when none is; something that is no id is the address of nothing. */
    @Nullable
    UnitId unitId() {
        if (unit.isBlank()) {
            return null;
        }
        try {
            return UnitId.of(unit);
        } catch (IllegalArgumentException e) {
            throw new DocumentRefusal(DocumentRefusal.Reason.NOT_FOUND);
        }
    }

    @Nullable
    PaperKind paperKind() {
        for (var each : PaperKind.values()) {
            if (each.name().equals(kind)) {
                return each;
            }
        }
        return null;
    }

    @Nullable
    LocalDate termFrom() {
        try {
            return term.isBlank() ? null : LocalDate.parse(term);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whether some papers may be hidden by it. */
    public boolean isNarrow() {
        return paperKind() != null || termFrom() != null;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getTerm() {
        return term;
    }

    public void setTerm(String term) {
        this.term = term;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getFilesAfter() {
        return filesAfter;
    }

    public void setFilesAfter(String filesAfter) {
        this.filesAfter = filesAfter;
    }
}
