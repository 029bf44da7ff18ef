package vn.chiboso.documents.adapter.in.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chiboso.documents.api.Block;

class OutlineTests {
    @Test
    void noLevelIsSkippedOnTheWayDown() {
        assertThat(Outline.of(List.of(
                        new Block.Heading(2, "1."),
                        new Block.Paragraph("x"),
                        new Block.Heading(3, "a)"),
                        new Block.Heading(1, "I-"),
                        new Block.Heading(3, "b)"))))
                .extracting(BlockView::level)
                .containsExactly(1, 0, 2, 1, 2);
    }

    @Test
    void sizesAreSaidTheVietnameseWay() {
        assertThat(List.of(FileLine.size(10), FileLine.size(48 * 1024), FileLine.size(1024 * 1024 * 7 / 2)))
                .containsExactly("1 KB", "48 KB", "3,5 MB");
    }
}
