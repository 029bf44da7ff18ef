package vn.chiboso.documents.domain;

import java.util.List;
import vn.chiboso.documents.api.Block;

/** Blocks with clean texts: a paragraph typed in several lines becomes several, a blank one none. */
final class CleanBlocks {
    private CleanBlocks() {}

    static List<Block> of(Block block) {
        return switch (block) {
            case Block.Heading heading ->
                CleanText.line(heading.text()).isEmpty()
                        ? List.of()
                        : List.of(new Block.Heading(heading.level(), CleanText.line(heading.text())));
            case Block.Paragraph paragraph ->
                CleanText.lines(paragraph.text()).stream()
                        .<Block>map(Block.Paragraph::new)
                        .toList();
            case Block.Item item ->
                CleanText.lines(item.text()).stream()
                        .map(line -> line.replaceFirst("^[-–]\\s+", ""))
                        .<Block>map(Block.Item::new)
                        .toList();
            case Block.Table table ->
                List.of(new Block.Table(
                        cells(table.head()),
                        table.rows().stream().map(CleanBlocks::cells).toList()));
        };
    }

    private static List<String> cells(List<String> row) {
        return row.stream().map(CleanText::block).toList();
    }
}
