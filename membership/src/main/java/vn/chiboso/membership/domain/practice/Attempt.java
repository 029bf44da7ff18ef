package vn.chiboso.membership.domain.practice;

import vn.chiboso.membership.domain.Folding;

/** What somebody did in an exercise. None of it is kept. */
public record Attempt(String choice, String text, String more, String first, String second, String third) {
    /** A number as people type it; -1 for anything else. */
    int number(String typed) {
        var text = typed.strip();
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
    }

    /** Compared as people type on a telephone: case and blanks at the ends do not matter. */
    static boolean same(String typed, String wanted) {
        return Folding.tidy(typed).equalsIgnoreCase(wanted);
    }

    /** How many words there are. */
    static int words(String typed) {
        var text = Folding.tidy(typed);
        return text.isEmpty() ? 0 : text.split(" ").length;
    }
}
