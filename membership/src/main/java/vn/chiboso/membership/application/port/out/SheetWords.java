package vn.chiboso.membership.application.port.out;

import java.util.List;
import java.util.Locale;
import vn.chiboso.membership.domain.unitbook.UnitFinding;

/** What sheets say about themselves, in the reader's language. */
public interface SheetWords {
    /** Above the column that says why a row was left out. */
    String why(Locale language);

    /** Why a row was left out, with the column it is about. */
    String of(UnitFinding finding, Locale language);

    /** Of the sheet that explains the columns: its name and its headings. */
    List<String> explanation(Locale language);

    /** What belongs into the column of organisations or of people: by the key of its words. */
    String explained(String key, Locale language);
}
