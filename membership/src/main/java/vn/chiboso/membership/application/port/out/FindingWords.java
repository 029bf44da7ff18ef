package vn.chiboso.membership.application.port.out;

import java.util.Locale;
import vn.chiboso.membership.domain.roll.BulkRow;

/** Why a row is left out, in words. */
public interface FindingWords {
    /** Heading of the column. */
    String heading(Locale language);

    String of(BulkRow row, Locale language);
}
