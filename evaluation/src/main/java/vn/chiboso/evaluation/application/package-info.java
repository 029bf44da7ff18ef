/** Services of evaluation, one per use case. */
@NullMarked
package vn.chiboso.evaluation.application;

import org.jspecify.annotations.NullMarked;
