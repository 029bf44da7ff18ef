package vn.chiboso.meetings.adapter.out.persistence.proceedings;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.VoteSubject;
import vn.chiboso.meetings.domain.vote.VoteForm;
import vn.chiboso.meetings.domain.vote.VoteState;

/** A vote with its electors: {@code vote} and {@code elector}. Votes are open ones, by name or by show of cards: the product holds
 * no secret ballot, and one would not be kept like this, where a choice stands beside a name. */
@Entity
@Table(schema = "meetings", name = "vote")
@SuppressWarnings("NullAway.Init") // JPA sets the fields after the constructor without arguments
class VoteEntity {
    @Id
    private UUID id;

    /** Null for a vote not kept yet. */
    @Version
    private @Nullable Long version;

    @Column(name = "meeting_id", updatable = false)
    private UUID meeting;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private VoteSubject subject;

    @Column(updatable = false)
    private @Nullable String sourceKey;

    private String question;

    private String detail;

    @Enumerated(EnumType.STRING)
    private VoteState state;

    @Enumerated(EnumType.STRING)
    private @Nullable VoteForm form;

    @Embedded
    private @Nullable ThresholdColumns threshold;

    @Embedded
    private @Nullable TallyColumns tally;

    @Column(updatable = false)
    private Instant tabledAt;

    private @Nullable Instant openedAt;

    private @Nullable Instant closedAt;

    /** By member: one answer writes one row. */
    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(schema = "meetings", name = "elector", joinColumns = @JoinColumn(name = "vote_id"))
    @MapKeyColumn(name = "member_id")
    private Map<UUID, ElectorColumns> electors = new HashMap<>();

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public UUID getMeeting() {
        return meeting;
    }

    public void setMeeting(UUID meeting) {
        this.meeting = meeting;
    }

    public VoteSubject getSubject() {
        return subject;
    }

    public void setSubject(VoteSubject subject) {
        this.subject = subject;
    }

    public @Nullable String getSourceKey() {
        return sourceKey;
    }

    public void setSourceKey(@Nullable String sourceKey) {
        this.sourceKey = sourceKey;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getDetail() {
        return detail;
    }

    public void setDetail(String detail) {
        this.detail = detail;
    }

    public VoteState getState() {
        return state;
    }

    public void setState(VoteState state) {
        this.state = state;
    }

    public @Nullable VoteForm getForm() {
        return form;
    }

    public void setForm(@Nullable VoteForm form) {
        this.form = form;
    }

    public @Nullable ThresholdColumns getThreshold() {
        return threshold;
    }

    public void setThreshold(@Nullable ThresholdColumns threshold) {
        this.threshold = threshold;
    }

    public @Nullable TallyColumns getTally() {
        return tally;
    }

    public void setTally(@Nullable TallyColumns tally) {
        this.tally = tally;
    }

    public Instant getTabledAt() {
        return tabledAt;
    }

    public void setTabledAt(Instant tabledAt) {
        this.tabledAt = tabledAt;
    }

    public @Nullable Instant getOpenedAt() {
        return openedAt;
    }

    public void setOpenedAt(@Nullable Instant openedAt) {
        this.openedAt = openedAt;
    }

    public @Nullable Instant getClosedAt() {
        return closedAt;
    }

    public void setClosedAt(@Nullable Instant closedAt) {
        this.closedAt = closedAt;
    }

    public Map<UUID, ElectorColumns> getElectors() {
        return electors;
    }

    public void setElectors(Map<UUID, ElectorColumns> electors) {
        this.electors = electors;
    }
}
