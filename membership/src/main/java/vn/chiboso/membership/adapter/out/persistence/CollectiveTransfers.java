package vn.chiboso.membership.adapter.out.persistence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.adapter.out.persistence.Traces.Relation;
import vn.chiboso.membership.adapter.out.persistence.Traces.Work;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.reorganisation.Step;

/**
 * Chuyển sinh hoạt tập thể (294-QĐ/TW §6.3.4): the one place where many people change their unit at once. Attachment and status end on
 * the old unit and go on in the new one; party groups and positions are given anew there.
 */
@Component
class CollectiveTransfers {
    private static final String THESE =
            "(cast(:members as uuid[]) is null or t.member_id = any (cast(:members as uuid[])))";
    private static final String ON_OLD = "t.unit_id = :from and " + THESE;
    /** Who is in the new unit already, as a guest or at home, is there once; a set that is read once for all. */
    private static final String NOT_THERE = """
            %2$s.member_id not in (select x.member_id from membership.%1$s x
                where x.unit_id = :to and (x.valid_to is null or x.valid_to > :day))""";
    /** A guest in the new unit whose home is the old one comes home. */
    private static final String GUEST_FROM_OLD = """
            t.unit_id = :to and %s and t.member_id in (select h.member_id from membership.attachment h
                where h.unit_id = :from and h.kind = 'HOME' and (h.valid_to is null or h.valid_to > :day))""".formatted(THESE);

    private final Traces traces;
    private final CollectiveActs acts;
    private final Visitors visitors;

    CollectiveTransfers(Traces traces, CollectiveActs acts, Visitors visitors) {
        this.traces = traces;
        this.acts = acts;
        this.visitors = visitors;
    }

    void transfer(Work work, Step.Transfer step) {
        var params = params(step.members());
        params.put("from", step.from().value());
        params.put("to", step.to().value());
        var between = visitors.between(work, params);
        acts.write(work, params);
        endVisits(work, Relation.STATUS, "status = 'HOSTED'", params);
        endVisits(work, Relation.ATTACHMENT, "kind = 'HOST'", params);
        goOver(work, Relation.ATTACHMENT, "kind, party_group", "kind, null", params);
        goOver(work, Relation.STATUS, "status, basis", "status, basis", params);
        visitors.comeHome(work, step, between);
        if (step.members() != null) {
            takeAlong(work, params);
        }
    }

    /** Of a unit that ended, the one that took over acts anyhow; one from which somebody was split stands beside theirs. */
    private void takeAlong(Work work, Map<String, @Nullable Object> params) {
        traces.update(
                work,
                Relation.TRANSFER,
                "home_id = :to",
                "t.member_id = any (cast(:members as uuid[])) and membership.standing_unit(t.home_id) = :from and "
                        + JdbcTransfers.OPEN,
                params);
    }

    void relieve(Work work, Step.Relieve step) {
        var params = params(step.members());
        params.put("from", step.unit().value());
        end(work, Relation.POSITION, ON_OLD, params);
    }

    private void endVisits(Work work, Relation relation, String visits, Map<String, @Nullable Object> params) {
        end(work, relation, GUEST_FROM_OLD + " and t." + visits, params);
    }

    /** What began by then ends on the day; what was to begin later never did. */
    private void end(Work work, Relation relation, String where, Map<String, @Nullable Object> params) {
        traces.delete(work, relation, where + " and t.valid_from >= :day", params);
        traces.update(
                work,
                relation,
                "valid_to = :day",
                where + " and t.valid_from < :day and (t.valid_to is null or t.valid_to > :day)",
                params);
    }

    private void goOver(
            Work work, Relation relation, String columns, String values, Map<String, @Nullable Object> params) {
        traces.update(
                work,
                relation,
                "unit_id = :to",
                ON_OLD + " and t.valid_from >= :day and " + NOT_THERE.formatted(relation.table, "t"),
                params);
        traces.delete(work, relation, ON_OLD + " and t.valid_from >= :day", params);
        traces.follow(
                work,
                relation,
                ON_OLD,
                "id, member_id, unit_id, valid_from, valid_to, " + columns,
                "uuidv7(), member_id, cast(:to as uuid), :day, valid_to, " + values + " from gone where "
                        + NOT_THERE.formatted(relation.table, "gone"),
                params);
    }

    private static Map<String, @Nullable Object> params(@Nullable List<MemberId> members) {
        var params = new HashMap<String, @Nullable Object>();
        params.put(
                "members",
                members == null ? null : members.stream().map(MemberId::value).toArray(UUID[]::new));
        return params;
    }
}
