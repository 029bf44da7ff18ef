package vn.chiboso.evaluation.domain.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.Phrase;

/** One line while it is read: cells by column name, problems collected instead of thrown. */
record SheetLine(int number, List<String> head, List<String> cells, List<SheetProblem> problems) {
    String text(String column) {
        var at = head.indexOf(column);
        return at < cells.size() ? cells.get(at) : "";
    }

    boolean hasRightWidth() {
        if (cells.size() > head.size()) {
            problem("", Phrase.of("sheet.too-many-cells", head.size(), cells.size()));
            return false;
        }
        return true;
    }

    String required(String column) {
        var text = text(column);
        if (text.isEmpty()) {
            problem(column, Phrase.of("sheet.missing"));
        }
        return text;
    }

    BigDecimal points(String column) {
        var text = text(column).replace(',', '.');
        if (text.matches("\\d{1,3}(\\.\\d)?")) {
            return new BigDecimal(text);
        }
        problem(column, Phrase.of("sheet.not-points", text(column)));
        return BigDecimal.ZERO;
    }

    /** What the maker gives, or null with the refusal kept as a problem of the column. */
    <T> @Nullable T tried(String column, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (EvaluationRefusal e) {
            problem(column, new Phrase(e.code(), e.args()));
            return null;
        }
    }

    void problem(String column, Phrase what) {
        problems.add(new SheetProblem(number, column, what));
    }
}
