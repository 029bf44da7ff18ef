/** Alerts by rule, tried on the days before, on and after. */
@NullMarked
package vn.chiboso.membership.domain.alert;

import org.jspecify.annotations.NullMarked;
