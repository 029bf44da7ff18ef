package vn.chiboso.membership.adapter.out.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.chiboso.membership.api.UnitPath;

/**
 * Names of table {@code name_place} by their words: all but the last one typed are whole words, the last one begins one. They stand in
 * the name in this order, others may stand between: who looks for "nguyen hung" means "Nguyễn Văn Hùng" too. A single word of two
 * letters is whole, since every other name has one that begins so.
 *
 * @param words folded, none of them empty
 */
record NameWords(List<String> words) {
    /** The index answers this, for the nation or a province and the words. */
    private static final String NAMED = "membership.place_words(p.tops, p.search_name) @@ cast(:words as tsquery)";

    /** And this, for any place in it. */
    private static final String PLACED = " and p.labels && cast(:labels as text[])";

    /** This holds the words to their order. */
    private static final String ORDERED = " and replace(' ' || p.search_name || ' ', ' ', '  ') like :order";

    private static final int TOPS = 2;
    private static final int SHORT = 2;

    static NameWords of(String folded) {
        return new NameWords(List.of(folded.split(" ")));
    }

    /** The condition on {@code name_place p}. */
    static String condition(UnitPath scope) {
        return NAMED + (scope.lineage().size() > TOPS ? PLACED : "") + ORDERED;
    }

    /** Sets what {@link #condition} asks for. */
    StatementSpec ask(StatementSpec statement, UnitPath scope) {
        var lineage = scope.lineage();
        return statement
                .param("words", below(NamePlaces.label(lineage.get(Math.min(TOPS, lineage.size()) - 1))))
                .param("labels", NamePlaces.labels(List.of(scope)))
                .param("order", order());
    }

    private String below(String label) {
        var keys = new ArrayList<>(words.stream().map(word -> key(label, word)).toList());
        if (isOpen()) {
            keys.add(keys.removeLast() + ":*");
        }
        return String.join(" & ", keys);
    }

    private String order() {
        return words.stream().map(NamePlaces::quoted).collect(Collectors.joining(" % ", "% ", isOpen() ? "%" : " %"));
    }

    private boolean isOpen() {
        return words.size() > 1 || words.getFirst().length() > SHORT;
    }

    /** In quotes, where only quotes and backslashes mean anything else than themselves. */
    private static String key(String label, String word) {
        return "'" + label + "/" + word.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
