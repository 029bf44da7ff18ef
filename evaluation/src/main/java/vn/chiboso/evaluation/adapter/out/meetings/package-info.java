/** Facts of meetings and the way onto their agenda. */
@NullMarked
package vn.chiboso.evaluation.adapter.out.meetings;

import org.jspecify.annotations.NullMarked;
