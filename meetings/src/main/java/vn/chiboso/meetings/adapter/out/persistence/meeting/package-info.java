/** Meetings from plan to roll call in PostgreSQL. */
@NullMarked
package vn.chiboso.meetings.adapter.out.persistence.meeting;

import org.jspecify.annotations.NullMarked;
