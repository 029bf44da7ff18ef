/** What happens without anybody asking. */
@NullMarked
package vn.chiboso.meetings.adapter.in.schedule;

import org.jspecify.annotations.NullMarked;
