package vn.chiboso.documents.adapter.in.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import vn.chiboso.documents.api.Block;

/** A piece of a paper's body; what a kind of block does not have is empty. */
record BlockView(
        @Schema(
                example = "paragraph",
                allowableValues = {"heading", "paragraph", "item", "table"})
        String type,

        @Schema(description = "1 to 3 for a heading, otherwise 0", example = "0")
        int level,

        @Schema(example = "Chi bộ thống nhất lãnh đạo chăm sóc lúa xuân.")
        String text,

        List<String> head,
        List<List<String>> rows) {
    static BlockView of(Block block) {
        return switch (block) {
            case Block.Heading heading ->
                new BlockView("heading", heading.level(), heading.text(), List.of(), List.of());
            case Block.Paragraph paragraph -> new BlockView("paragraph", 0, paragraph.text(), List.of(), List.of());
            case Block.Item item -> new BlockView("item", 0, item.text(), List.of(), List.of());
            case Block.Table table -> new BlockView("table", 0, "", table.head(), table.rows());
        };
    }
}
