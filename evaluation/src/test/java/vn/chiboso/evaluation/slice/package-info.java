/** The module between moved neighbours, on a real PostgreSQL. */
@NullMarked
package vn.chiboso.evaluation.slice;

import org.jspecify.annotations.NullMarked;
