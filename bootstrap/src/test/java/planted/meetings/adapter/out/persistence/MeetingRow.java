package planted.meetings.adapter.out.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** Public, misnamed, without a version. */
@Entity
public class MeetingRow {
    @Id
    @Nullable
    String id;
}
