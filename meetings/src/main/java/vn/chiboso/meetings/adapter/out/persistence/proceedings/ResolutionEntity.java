package vn.chiboso.meetings.adapter.out.persistence.proceedings;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.domain.resolution.ResolutionState;

/** A resolution with its tasks and the earlier ones frozen into it; four statements to read. */
@Entity
@Table(schema = "meetings", name = "resolution")
@SuppressWarnings("NullAway.Init") // JPA sets the fields after the constructor without arguments
class ResolutionEntity {
    @Id
    private UUID id;

    /** Null for a resolution not kept yet; 1 is the first, as the forms show it. */
    @Version
    private @Nullable Long version;

    @Column(name = "meeting_id", updatable = false)
    private UUID meeting;

    @Column(name = "unit_id", updatable = false)
    private UUID unit;

    @Column(updatable = false)
    private String unitPath;

    private LocalDate meetingDay;

    @Embedded
    private ResolutionColumns text;

    @Enumerated(EnumType.STRING)
    private ResolutionState state;

    private @Nullable Instant adoptedAt;

    private String writtenBy;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @JoinColumn(name = "resolution_id", nullable = false, updatable = false)
    @OrderBy("position, id")
    private List<TaskEntity> tasks = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(
            schema = "meetings",
            name = "resolution_previous_task",
            joinColumns = @JoinColumn(name = "resolution_id"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    private List<PreviousTaskColumns> previous = new ArrayList<>();

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

    public UUID getMeeting() {
        return meeting;
    }

    public void setMeeting(UUID meeting) {
        this.meeting = meeting;
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

    public LocalDate getMeetingDay() {
        return meetingDay;
    }

    public void setMeetingDay(LocalDate meetingDay) {
        this.meetingDay = meetingDay;
    }

    public ResolutionColumns getText() {
        return text;
    }

    public void setText(ResolutionColumns text) {
        this.text = text;
    }

    public ResolutionState getState() {
        return state;
    }

    public void setState(ResolutionState state) {
        this.state = state;
    }

    public @Nullable Instant getAdoptedAt() {
        return adoptedAt;
    }

    public void setAdoptedAt(@Nullable Instant adoptedAt) {
        this.adoptedAt = adoptedAt;
    }

    public String getWrittenBy() {
        return writtenBy;
    }

    public void setWrittenBy(String writtenBy) {
        this.writtenBy = writtenBy;
    }

    public List<TaskEntity> getTasks() {
        return tasks;
    }

    public void setTasks(List<TaskEntity> tasks) {
        this.tasks = tasks;
    }

    public List<PreviousTaskColumns> getPrevious() {
        return previous;
    }

    public void setPrevious(List<PreviousTaskColumns> previous) {
        this.previous = previous;
    }
}
