/** Resolutions of a branch and the tasks they give to named members. */
@NullMarked
package vn.chiboso.meetings.domain.resolution;

import org.jspecify.annotations.NullMarked;
