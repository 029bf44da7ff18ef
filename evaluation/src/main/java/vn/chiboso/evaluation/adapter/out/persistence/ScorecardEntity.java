package vn.chiboso.evaluation.adapter.out.persistence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code scorecard} with its entries, decisions and their items. Accessors are public because MapStruct sees no others.
 */
@Entity
@Table(schema = "evaluation", name = "scorecard")
@SuppressWarnings("NullAway.Init") // made empty, then filled by Hibernate or by the mapper
class ScorecardEntity {
    @Id
    private UUID id;

    @Embedded
    private HeadRow head;

    @Embedded
    private ProgressRow progress;

    @Embedded
    private @Nullable VoteRow vote;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(schema = "evaluation", name = "scorecard_entry", joinColumns = @JoinColumn(name = "scorecard_id"))
    @OrderBy("number")
    @Fetch(FetchMode.SUBSELECT)
    private List<EntryRow> entries = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            schema = "evaluation",
            name = "official_decision",
            joinColumns = @JoinColumn(name = "scorecard_id"))
    @OrderColumn(name = "number")
    @ListIndexBase(1)
    @Fetch(FetchMode.SUBSELECT)
    private List<DecisionRow> decisions = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(schema = "evaluation", name = "official_item", joinColumns = @JoinColumn(name = "scorecard_id"))
    @Column(name = "points")
    @Fetch(FetchMode.SUBSELECT)
    private Map<ItemKey, BigDecimal> items = new HashMap<>();

    @Version
    private @Nullable Long version;

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public HeadRow getHead() {
        return head;
    }

    public void setHead(HeadRow head) {
        this.head = head;
    }

    public ProgressRow getProgress() {
        return progress;
    }

    public void setProgress(ProgressRow progress) {
        this.progress = progress;
    }

    public @Nullable VoteRow getVote() {
        return vote;
    }

    public void setVote(@Nullable VoteRow vote) {
        this.vote = vote;
    }

    public List<EntryRow> getEntries() {
        return entries;
    }

    public void setEntries(List<EntryRow> entries) {
        this.entries = entries;
    }

    public List<DecisionRow> getDecisions() {
        return decisions;
    }

    public Map<ItemKey, BigDecimal> getItems() {
        return items;
    }

    public @Nullable Long getVersion() {
        return version;
    }
}
