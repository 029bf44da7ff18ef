/** Alerts by rule: what the dated numbers of the field ask for on a day. An alert never acts by itself. */
@NullMarked
package vn.chiboso.membership.domain.alert;

import org.jspecify.annotations.NullMarked;
