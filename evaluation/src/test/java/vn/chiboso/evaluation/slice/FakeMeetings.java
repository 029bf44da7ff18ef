package vn.chiboso.evaluation.slice;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.chiboso.evaluation.Facts;
import vn.chiboso.evaluation.domain.Days;
import vn.chiboso.meetings.api.MeetingFacts;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingRecords;
import vn.chiboso.meetings.api.MeetingSummary;
import vn.chiboso.meetings.api.Tabling;
import vn.chiboso.meetings.api.TablingRefused;
import vn.chiboso.meetings.api.VoteId;
import vn.chiboso.meetings.api.VoteProposal;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/** Meetings of the {@link World}, and what was put before them. */
class FakeMeetings implements MeetingRecords, Tabling {
    private final World world;

    FakeMeetings(World world) {
        this.world = world;
    }

    @Override
    public Optional<MeetingSummary> find(MeetingId meeting) {
        return factsOf(meeting).map(MeetingFacts::meeting);
    }

    @Override
    public Optional<MeetingFacts> factsOf(MeetingId meeting) {
        return Optional.ofNullable(world.meetings.get(meeting)).map(Facts::get);
    }

    @Override
    public List<MeetingFacts> factsUnder(UnitPath scope, YearMonth month) {
        return world.factsUnder(scope, month);
    }

    @Override
    public List<MeetingSummary> ofUnit(UnitId unit, LocalDate from, LocalDate to) {
        return world.meetings.values().stream()
                .map(Facts::summary)
                .filter(meeting -> meeting.unit().equals(unit))
                .filter(meeting -> !Days.of(meeting.startsAt()).isBefore(from)
                        && !Days.of(meeting.startsAt()).isAfter(to))
                .toList();
    }

    @Override
    public VoteId table(VoteProposal proposal, Actor by) {
        if (world.refusesTabling) {
            throw new TablingRefused("meetings.refusal.vote-open", "the vote is open");
        }
        world.tabled.add(proposal);
        return new VoteId(new UUID(3, world.tabled.size()));
    }
}
