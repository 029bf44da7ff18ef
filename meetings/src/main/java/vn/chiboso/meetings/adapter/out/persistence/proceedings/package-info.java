/** Proceedings, votes, minutes, resolutions and facts in PostgreSQL. */
@NullMarked
package vn.chiboso.meetings.adapter.out.persistence.proceedings;

import org.jspecify.annotations.NullMarked;
