package vn.chiboso.documents.application.port.out;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.chiboso.membership.api.AccountId;

/** What the library keeps of who put something into it. */
public interface DocumentTraces {
    /** By day, the oldest first. */
    List<Trace> of(Collection<AccountId> accounts);

    /** What was done. */
    enum Sort {
        /** A file was put into the library. */
        FILE_STORED,
        /** A paper was entered in the register. */
        PAPER_FILED
    }

    /**
     * One of them.
     *
     * @param title of the paper, or the file's name
     */
    record Trace(Sort sort, LocalDate on, String title) {}
}
