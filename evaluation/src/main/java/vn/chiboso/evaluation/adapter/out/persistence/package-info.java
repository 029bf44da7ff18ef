/** Tables of schema evaluation. */
@NullMarked
package vn.chiboso.evaluation.adapter.out.persistence;

import org.jspecify.annotations.NullMarked;
