/** Dues (đảng phí): what is owed by rule, what is declared, what was handed over. */
@NullMarked
package vn.chiboso.membership.domain.dues;

import org.jspecify.annotations.NullMarked;
