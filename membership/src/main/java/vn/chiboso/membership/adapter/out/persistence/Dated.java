package vn.chiboso.membership.adapter.out.persistence;

/** The one way to say "in force on :day" of a dated row. */
final class Dated {
    private Dated() {}

    /** Condition on the row with the alias; needs the parameter {@code day}. */
    static String on(String alias) {
        return "(%1$s.valid_from <= :day and (%1$s.valid_to is null or %1$s.valid_to > :day))".formatted(alias);
    }

    /**
     * Condition on a row of positions: in force on :day, and its holder does not stand suspended from the Party's life that day, who has
     * no post until the suspension ends. For whatever a post gives; who holds it is another question.
     */
    static String effective(String alias) {
        return "(%s and not exists (select 1 from membership.status suspended where suspended.member_id = %s.member_id and %s))"
                .formatted(on(alias), alias, "suspended.status = 'SUSPENDED' and " + on("suspended"));
    }

    /** Lowest text after every path that starts with the scope, in the order of collation "C". */
    static String after(String scope) {
        return scope.substring(0, scope.length() - 1) + "/";
    }
}
