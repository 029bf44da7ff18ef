package vn.chiboso.membership.adapter.in.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rule book in words: numbers by theme, whoever keeps them. */
record RuleBookPage(List<Section> sections, boolean mayAdd) {
    /** The numbers of one theme; {@code id} is the fragment of the address. */
    record Section(String id, String title, List<Line> lines) {}

    /**
     * One number.
     *
     * @param code       to add to it, null where it is read only
     * @param asked      to choose from: what it is and how it is counted
     * @param now        in force today, null when none is
     * @param convention of the product, read from no text
     * @param others     that were in force or will be, latest first
     */
    record Line(
            @Nullable String code,
            String label,
            String asked,
            @Nullable Said now,
            boolean convention,
            List<Said> others) {}

    /** A row: its amount with what it counts, its days, its basis; {@code until} is its last day, null for no end. */
    record Said(String amount, String from, @Nullable String until, String basis, boolean toVerify) {}

    /**
     * A number of a past day, shown once more before it is kept.
     *
     * @param former what stands for that day, empty when nothing does
     * @param cases  open ones that follow the new number
     */
    record Again(String code, int amount, String label, Said row, String former, List<String> cases) {}
}
