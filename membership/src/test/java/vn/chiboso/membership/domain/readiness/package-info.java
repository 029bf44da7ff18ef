/** Tests of the readiness of members. */
@NullMarked
package vn.chiboso.membership.domain.readiness;

import org.jspecify.annotations.NullMarked;
