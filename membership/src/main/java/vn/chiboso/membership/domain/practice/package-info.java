/** Practice: short lessons with an exercise in a pretend branch, where nothing counts. */
@NullMarked
package vn.chiboso.membership.domain.practice;

import org.jspecify.annotations.NullMarked;
