package vn.chiboso.membership.adapter.out.persistence;

/**
 * The records that are one person: the one asked about and those merged into it. What was written under a merged record stays where it
 * is, since some of it is sealed for that record and all of it parts again when the merge is taken back; so it is read together.
 */
final class Records {
    /** For a statement with the parameter {@code member}. */
    static final String OF_MEMBER =
            "(select r.id from membership.member r where r.id = :member or r.merged_into = :member)";

    /** For a statement with the parameter {@code members}. */
    static final String OF_MEMBERS =
            "(select r.id from membership.member r where r.id = any (:members) or r.merged_into = any (:members))";

    private Records() {}

    /** Adds {@code person} to rows that carry {@code member_id}: whom the record stands for. */
    static String withPerson(String table) {
        return "(select t.*, coalesce(g.merged_into, g.id) as person from membership." + table
                + " t join membership.member g on g.id = t.member_id)";
    }
}
