package vn.chiboso.membership.adapter.out.persistence;

/** The one way to say "in force on :day" of a dated row. */
final class Dated {
    private Dated() {}

    /** Condition on the row with the alias; needs the parameter {@code day}. */
    static String on(String alias) {
        return "(%1$s.valid_from <= :day and (%1$s.valid_to is null or %1$s.valid_to > :day))".formatted(alias);
    }

    /** Lowest text after every path that starts with the scope, in the order of collation "C". */
    static String after(String scope) {
        return scope.substring(0, scope.length() - 1) + "/";
    }
}
