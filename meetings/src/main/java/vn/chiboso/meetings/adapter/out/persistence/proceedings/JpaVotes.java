package vn.chiboso.meetings.adapter.out.persistence.proceedings;

import java.util.List;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.VoteId;
import vn.chiboso.meetings.application.port.out.proceedings.Votes;
import vn.chiboso.meetings.domain.vote.Vote;
import vn.chiboso.meetings.domain.vote.VoteRefusal;
import vn.chiboso.meetings.domain.vote.VoteState;

/** Votes with their electors; callers hold the meeting's lock, the row's version stands behind it. */
@Component
class JpaVotes implements Votes {
    private final VoteEntities entities;
    private final VoteMapper mapper;

    JpaVotes(VoteEntities entities, VoteMapper mapper) {
        this.entities = entities;
        this.mapper = mapper;
    }

    @Override
    public Optional<Vote.Snapshot> find(VoteId vote) {
        return entities.findById(vote.value()).map(mapper::snapshot);
    }

    @Override
    public Optional<Vote.Snapshot> bySource(String sourceKey) {
        return entities.findBySourceKeyAndStateNot(sourceKey, VoteState.WITHDRAWN)
                .map(mapper::snapshot);
    }

    @Override
    public List<Vote.Snapshot> ofMeeting(MeetingId meeting) {
        return entities.ofMeeting(meeting.value(), VoteState.WITHDRAWN).stream()
                .map(mapper::snapshot)
                .toList();
    }

    @Override
    public void save(Vote.Snapshot vote) {
        var kept = entities.findById(vote.id().value()).orElse(null);
        try {
            entities.saveAndFlush(mapper.entity(vote, kept == null ? null : kept.getVersion()));
        } catch (OptimisticLockingFailureException e) {
            throw VoteRefusal.changed();
        }
    }
}
