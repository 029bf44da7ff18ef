package vn.chiboso.documents.domain;

import java.util.Arrays;
import java.util.List;
import vn.chiboso.documents.api.Block;

/** How a table's width is shared: by its texts, so that "STT" stays narrow and a column of sentences gets room. */
public final class ColumnWidths {
    private static final int NARROWEST = 6;
    private static final int WIDEST = 40;

    private ColumnWidths() {}

    /** One share per column; they sum to about 1. */
    public static float[] of(Block.Table table) {
        var weights = new float[table.head().size()];
        for (var column = 0; column < weights.length; column++) {
            weights[column] = weight(table, column);
        }
        var sum = 0f;
        for (var weight : weights) {
            sum += weight;
        }
        for (var column = 0; column < weights.length; column++) {
            weights[column] /= sum;
        }
        return weights;
    }

    /** Whether a cell holds but a number, which stands in the middle of its column. */
    public static boolean isNumber(String cell) {
        return cell.matches("[0-9.,/%]+");
    }

    private static float weight(Block.Table table, int column) {
        var widest = Math.max(
                longestWord(table.head().get(column)), table.head().get(column).length() / 2);
        var total = 0L;
        for (List<String> row : table.rows()) {
            widest = Math.max(widest, longestWord(row.get(column)));
            total += Math.min(row.get(column).length(), 4 * WIDEST);
        }
        var average = table.rows().isEmpty() ? 0 : (float) total / table.rows().size();
        return Math.clamp(Math.max(widest + 3, average), NARROWEST, WIDEST);
    }

    private static int longestWord(String text) {
        return Arrays.stream(text.split("\\s+")).mapToInt(String::length).max().orElse(0);
    }
}
