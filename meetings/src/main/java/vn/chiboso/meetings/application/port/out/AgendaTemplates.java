package vn.chiboso.meetings.application.port.out;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.domain.AgendaTemplate;
import vn.chiboso.membership.api.BranchType;

/** Prepared agendas by type of branch and kind of meeting. */
public interface AgendaTemplates {
    /** The one in force on the day; for a unit without a type that of a village branch. */
    Optional<AgendaTemplate> find(@Nullable BranchType type, MeetingKind kind, LocalDate day);
}
