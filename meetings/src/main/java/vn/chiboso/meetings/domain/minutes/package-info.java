/** Minutes: drafted from what happened, corrected by people, adopted by vote; and the papers made of them. */
@NullMarked
package vn.chiboso.meetings.domain.minutes;

import org.jspecify.annotations.NullMarked;
