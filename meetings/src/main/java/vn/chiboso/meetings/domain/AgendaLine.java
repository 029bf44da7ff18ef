package vn.chiboso.meetings.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;

/**
 * An item of the agenda as the proceedings need it.
 *
 * @param position from 1
 * @param minutes  planned, 0 when not planned
 */
public record AgendaLine(
        UUID id, int position, String title, @Nullable MemberId presenter, int minutes) {}
