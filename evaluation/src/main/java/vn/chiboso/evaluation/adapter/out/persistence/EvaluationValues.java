package vn.chiboso.evaluation.adapter.out.persistence;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiboso.evaluation.api.CriteriaSetId;
import vn.chiboso.evaluation.api.ScorecardId;
import vn.chiboso.evaluation.domain.criteria.Scale;
import vn.chiboso.meetings.api.MeetingFacts.Step;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.VoteId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/** Single values of the domain as columns and back; the mappers hand null over as null. */
final class EvaluationValues {
    private EvaluationValues() {}

    static @Nullable UUID value(@Nullable CriteriaSetId id) {
        return id == null ? null : id.value();
    }

    static @Nullable CriteriaSetId criteriaSetId(@Nullable UUID value) {
        return value == null ? null : new CriteriaSetId(value);
    }

    static @Nullable UUID value(@Nullable UnitId id) {
        return id == null ? null : id.value();
    }

    static @Nullable UnitId unitId(@Nullable UUID value) {
        return value == null ? null : new UnitId(value);
    }

    static UUID value(ScorecardId id) {
        return id.value();
    }

    static ScorecardId scorecardId(UUID value) {
        return new ScorecardId(value);
    }

    static UUID value(MeetingId id) {
        return id.value();
    }

    static MeetingId meetingId(UUID value) {
        return new MeetingId(value);
    }

    static UUID value(VoteId id) {
        return id.value();
    }

    static VoteId voteId(UUID value) {
        return new VoteId(value);
    }

    static String value(UnitPath path) {
        return path.value();
    }

    static UnitPath path(String value) {
        return new UnitPath(value);
    }

    static @Nullable String text(@Nullable Scale scale) {
        return scale == null ? null : scale.text();
    }

    static @Nullable Scale scale(@Nullable String text) {
        return text == null ? null : Scale.parse(text);
    }

    static String names(List<Step> steps) {
        return steps.stream().map(Step::name).collect(Collectors.joining(","));
    }

    static List<Step> steps(String names) {
        return names.isEmpty()
                ? List.of()
                : Stream.of(names.split(",", -1)).map(Step::valueOf).toList();
    }
}
