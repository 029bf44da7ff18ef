/** What the facts of a meeting say about a criterion: one small rule per kind of evidence. */
@NullMarked
package vn.chiboso.evaluation.domain.evidence;

import org.jspecify.annotations.NullMarked;
