package vn.chiboso.meetings.adapter.in.web.planning;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/** The id of what was made. */
@Schema(name = "MeetingCreated")
record Created(UUID id) {}
