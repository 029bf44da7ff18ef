/** Tests of values that are kept sealed. */
@NullMarked
package vn.chiboso.membership.domain.protection;

import org.jspecify.annotations.NullMarked;
