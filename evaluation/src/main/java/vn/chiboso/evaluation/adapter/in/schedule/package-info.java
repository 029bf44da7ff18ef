/** Jobs of evaluation and their calendar. */
@NullMarked
package vn.chiboso.evaluation.adapter.in.schedule;

import org.jspecify.annotations.NullMarked;
