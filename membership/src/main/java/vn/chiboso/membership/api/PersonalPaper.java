package vn.chiboso.membership.api;

import java.util.List;

/** Makes a readable paper of a table. Whoever writes papers implements this, since membership does not know how. */
public interface PersonalPaper {
    /** A PDF with its fonts; rows have a cell for each heading. */
    byte[] pdf(String title, String subtitle, List<String> headings, List<List<String>> rows, List<String> notes);
}
