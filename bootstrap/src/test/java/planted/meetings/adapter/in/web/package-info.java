/** Planted: ring adapter.in.web. */
@NullMarked
package planted.meetings.adapter.in.web;

import org.jspecify.annotations.NullMarked;
