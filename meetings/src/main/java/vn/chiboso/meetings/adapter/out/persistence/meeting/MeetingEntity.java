package vn.chiboso.meetings.adapter.out.persistence.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A meeting with its agenda: {@code meeting}, {@code agenda_item} and {@code agenda_paper}, three statements to read. */
@Entity
@Table(schema = "meetings", name = "meeting")
@SuppressWarnings("NullAway.Init") // JPA sets the fields after the constructor without arguments
class MeetingEntity {
    @Id
    private UUID id;

    /** Null for a meeting not kept yet; 0 is the first. */
    @Version
    private @Nullable Long version;

    @Embedded
    private OccasionColumns occasion;

    @Embedded
    private PlanColumns plan;

    @Embedded
    private CourseColumns course;

    /** By their ids: a row is changed where it stands, because the proceedings point at it. */
    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(schema = "meetings", name = "agenda_item", joinColumns = @JoinColumn(name = "meeting_id"))
    @MapKeyColumn(name = "id")
    private Map<UUID, AgendaItemColumns> items = new HashMap<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(schema = "meetings", name = "agenda_paper", joinColumns = @JoinColumn(name = "meeting_id"))
    private Map<AgendaPaperKey, AgendaPaperColumns> papers = new HashMap<>();

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

    public OccasionColumns getOccasion() {
        return occasion;
    }

    public void setOccasion(OccasionColumns occasion) {
        this.occasion = occasion;
    }

    public PlanColumns getPlan() {
        return plan;
    }

    public void setPlan(PlanColumns plan) {
        this.plan = plan;
    }

    public CourseColumns getCourse() {
        return course;
    }

    public void setCourse(CourseColumns course) {
        this.course = course;
    }

    public Map<UUID, AgendaItemColumns> getItems() {
        return items;
    }

    public void setItems(Map<UUID, AgendaItemColumns> items) {
        this.items = items;
    }

    public Map<AgendaPaperKey, AgendaPaperColumns> getPapers() {
        return papers;
    }

    public void setPapers(Map<AgendaPaperKey, AgendaPaperColumns> papers) {
        this.papers = papers;
    }
}
