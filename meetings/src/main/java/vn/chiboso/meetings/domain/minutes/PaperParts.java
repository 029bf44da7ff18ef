package vn.chiboso.meetings.domain.minutes;

import java.util.ArrayList;
import java.util.List;
import vn.chiboso.documents.api.Block;

/** Turns plain lines into the blocks of a paper. */
final class PaperParts {
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    private final List<Block> blocks = new ArrayList<>();
    private int headings;

    PaperParts heading(String text) {
        blocks.add(new Block.Heading(1, ROMAN.get(headings++) + "- " + text));
        return this;
    }

    PaperParts subheading(String text) {
        blocks.add(new Block.Heading(2, text));
        return this;
    }

    PaperParts lines(String text) {
        text.lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(line -> {
            if (line.startsWith("- ")) {
                blocks.add(new Block.Item(line.substring(2).strip()));
            } else {
                blocks.add(new Block.Paragraph(line));
            }
        });
        return this;
    }

    PaperParts table(List<String> head, List<List<String>> rows) {
        blocks.add(new Block.Table(head, rows));
        return this;
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }
}
