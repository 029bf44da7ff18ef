/** Criteria sets: versions, scopes, bands, scales, and how a sheet becomes one. */
@NullMarked
package vn.chiboso.evaluation.domain.criteria;

import org.jspecify.annotations.NullMarked;
