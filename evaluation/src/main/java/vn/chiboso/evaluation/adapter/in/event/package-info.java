/** Facts of meetings, translated into use cases. */
@NullMarked
package vn.chiboso.evaluation.adapter.in.event;

import org.jspecify.annotations.NullMarked;
