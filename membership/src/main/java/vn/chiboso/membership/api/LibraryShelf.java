package vn.chiboso.membership.api;

import java.time.LocalDate;
import java.util.List;

/**
 * What the library of a branch holds that everybody of the branch may read, to choose from. Whoever keeps libraries implements it; who
 * opens the address is asked for their own rights there.
 */
public interface LibraryShelf {
    /** Papers and files, newest first, at most so many of each. */
    List<Shelved> of(UnitId branch, int most);

    /**
     * A paper or a file.
     *
     * @param address within this product
     * @param number  as printed on a paper; empty for a file
     * @param on      of a paper its date, of a file the day it was put in
     */
    record Shelved(String address, String title, String number, LocalDate on) {}
}
