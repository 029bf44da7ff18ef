/** One audit row per use case, in the use case's own transaction, chained per unit. */
@NullMarked
package vn.chiboso.bootstrap.audit;

import org.jspecify.annotations.NullMarked;
