/** The course of a meeting: items, speakers, steps, who may do what, and closing it. */
@NullMarked
package vn.chiboso.meetings.domain.proceedings;

import org.jspecify.annotations.NullMarked;
