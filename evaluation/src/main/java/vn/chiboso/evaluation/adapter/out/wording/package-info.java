/** Sentences in official Vietnamese. */
@NullMarked
package vn.chiboso.evaluation.adapter.out.wording;

import org.jspecify.annotations.NullMarked;
