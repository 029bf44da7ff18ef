/** Tests of what other modules see. */
@NullMarked
package vn.chiboso.membership.api;

import org.jspecify.annotations.NullMarked;
