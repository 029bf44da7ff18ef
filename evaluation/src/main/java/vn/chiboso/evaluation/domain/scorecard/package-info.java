/** The scorecard of a meeting: proposed, adopted and official points, and who may touch them. */
@NullMarked
package vn.chiboso.evaluation.domain.scorecard;

import org.jspecify.annotations.NullMarked;
