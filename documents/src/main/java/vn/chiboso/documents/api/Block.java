package vn.chiboso.documents.api;

import java.util.List;

/** A piece of a paper's body, in reading order; the layout of 05-HD/VPTW is applied by the renderer. */
public sealed interface Block {

    /** A numbered or plain heading: level 1 "I-", level 2 "1.", level 3 "a)"; the text carries its own number. */
    record Heading(int level, String text) implements Block {
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("heading level " + level);
            }
        }
    }

    /** A justified paragraph with a first-line indent. */
    record Paragraph(String text) implements Block {}

    /** A list item set off by a dash. */
    record Item(String text) implements Block {}

    /** A table; every row has as many cells as {@code head}. */
    record Table(List<String> head, List<List<String>> rows) implements Block {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
            for (var row : rows) {
                if (row.size() != head.size()) {
                    throw new IllegalArgumentException(
                            "a row of %d cells under %d heads".formatted(row.size(), head.size()));
                }
            }
        }
    }
}
