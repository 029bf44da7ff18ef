package vn.chiboso.documents.adapter.in.web;

import java.util.ArrayList;
import java.util.List;
import vn.chiboso.documents.api.Block;

/** A body whose headings skip no level, since a page read aloud is walked by its headings. */
final class Outline {
    private Outline() {}

    static List<BlockView> of(List<Block> body) {
        var blocks = new ArrayList<BlockView>();
        var depth = 0;
        for (var block : body) {
            var view = BlockView.of(block);
            if (view.level() > 0) {
                depth = Math.min(view.level(), depth + 1);
                view = new BlockView(view.type(), depth, view.text(), view.head(), view.rows());
            }
            blocks.add(view);
        }
        return blocks;
    }
}
