package vn.chiboso.membership.adapter.out.persistence;

/** Units that were merged into others, as SQL. */
final class Successions {
    private Successions() {}

    /**
     * Beginning of a query: {@code old(unit_id, stands)} has the units of {@code :units} and whatever was merged into them, each with the
     * one that stands.
     *
     * @param day parameter of the day by which they had been merged
     */
    static String upTo(String day) {
        return """
                with recursive old(unit_id, stands) as (
                    select u, u from unnest(cast(:units as uuid[])) u
                    union
                    select s.unit_id, o.stands from membership.unit_succession s
                    join old o on o.unit_id = s.successor_id where s.since <= :%s)
                """.formatted(day);
    }
}
