package vn.chiboso.meetings.adapter.out.persistence.proceedings;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.NullValueCheckStrategy;
import vn.chiboso.meetings.domain.vote.Deduction;
import vn.chiboso.meetings.domain.vote.Elector;
import vn.chiboso.meetings.domain.vote.Tally;
import vn.chiboso.meetings.domain.vote.Threshold;
import vn.chiboso.meetings.domain.vote.Vote;
import vn.chiboso.meetings.domain.vote.VoteMode;
import vn.chiboso.meetings.domain.vote.VoteRule;

/** Between a vote and its row. */
@Mapper(uses = ProceedingsValues.class, nullValueCheckStrategy = NullValueCheckStrategy.ALWAYS)
interface VoteMapper {
    /** The row as it is to be; {@code version} is that of the row kept, null when there is none. */
    @Mapping(target = "version", source = "version")
    VoteEntity entity(Vote.Snapshot vote, @Nullable Long version);

    @Mapping(target = "threshold", source = "vote")
    Vote.Snapshot snapshot(VoteEntity vote);

    TallyColumns columns(Tally tally);

    Tally tally(TallyColumns columns);

    @Mapping(target = "position", source = "position")
    ElectorColumns columns(Elector elector, int position);

    @Mapping(target = "member", source = "member")
    Elector elector(UUID member, ElectorColumns columns);

    default Map<UUID, ElectorColumns> rows(List<Elector> electors) {
        var rows = new LinkedHashMap<UUID, ElectorColumns>();
        electors.forEach(e -> rows.put(e.member().value(), columns(e, rows.size())));
        return rows;
    }

    default List<Elector> electors(Map<UUID, ElectorColumns> rows) {
        return rows.entrySet().stream()
                .sorted(Comparator.comparingInt(e -> e.getValue().position()))
                .map(e -> elector(e.getKey(), e.getValue()))
                .toList();
    }

    default ThresholdColumns columns(Threshold t) {
        var rule = t.rule();
        return new ThresholdColumns(
                rule.numerator(),
                rule.denominator(),
                rule.comparison(),
                rule.deductions().stream().sorted().map(Enum::name).toList(),
                rule.legalBasis(),
                t.officials(),
                t.parts().stream().map(p -> p.reason().name() + ":" + p.count()).toList(),
                t.base(),
                t.required());
    }

    /** The subject of the rule is the vote's. */
    default @Nullable Threshold threshold(VoteEntity vote) {
        var c = vote.getThreshold();
        if (c == null) {
            return null;
        }
        var rule = new VoteRule(
                vote.getSubject(),
                c.numerator(),
                c.denominator(),
                c.comparison(),
                c.deductions().stream().map(Deduction::valueOf).collect(Collectors.toSet()),
                VoteMode.OPEN,
                c.legalBasis());
        var parts = c.leftOut().stream().map(ProceedingsValues::part).toList();
        return new Threshold(c.officials(), parts, c.base(), c.required(), rule);
    }
}
