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
import jakarta.persistence.PrePersist;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.domain.resolution.TaskState;

/** A task with its co-workers. Its version counts how it stands, not how a draft words it: the draft has its own. */
@Entity
@Table(schema = "meetings", name = "task")
@SuppressWarnings("NullAway.Init") // JPA sets the fields after the constructor without arguments
class TaskEntity {
    @Id
    private UUID id;

    /** Null for a task not kept yet; 1 is the first. */
    @Version
    private @Nullable Long version;

    /** Written by the list of the resolution that it is in. */
    @Column(name = "resolution_id", insertable = false, updatable = false)
    private UUID resolution;

    @Column(name = "unit_id", updatable = false)
    private UUID unit;

    @Column(updatable = false)
    private String unitPath;

    /** From 1. */
    @OptimisticLock(excluded = true)
    private int position;

    @Embedded
    @OptimisticLock(excluded = true)
    private OrderColumns order;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(schema = "meetings", name = "task_co_worker", joinColumns = @JoinColumn(name = "task_id"))
    @MapKeyColumn(name = "member_id")
    @OptimisticLock(excluded = true)
    private Map<UUID, CoWorkerColumns> coWorkers = new HashMap<>();

    @Enumerated(EnumType.STRING)
    private TaskState state;

    private @Nullable LocalDate doneOn;

    @PrePersist
    void countFromOne() {
        version = 1L;
    }

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

    public UUID getResolution() {
        return resolution;
    }

    public void setResolution(UUID resolution) {
        this.resolution = resolution;
    }

    public UUID getUnit() {
        return unit;
    }

    public void setUnit(UUID unit) {
        this.unit = unit;
    }

    public String getUnitPath() {
        return unitPath;
    }

    public void setUnitPath(String unitPath) {
        this.unitPath = unitPath;
    }

    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }

    public OrderColumns getOrder() {
        return order;
    }

    public void setOrder(OrderColumns order) {
        this.order = order;
    }

    public Map<UUID, CoWorkerColumns> getCoWorkers() {
        return coWorkers;
    }

    public void setCoWorkers(Map<UUID, CoWorkerColumns> coWorkers) {
        this.coWorkers = coWorkers;
    }

    public TaskState getState() {
        return state;
    }

    public void setState(TaskState state) {
        this.state = state;
    }

    public @Nullable LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(@Nullable LocalDate doneOn) {
        this.doneOn = doneOn;
    }
}
