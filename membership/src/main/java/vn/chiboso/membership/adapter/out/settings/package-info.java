/** The operator's settings about accounts. */
@NullMarked
package vn.chiboso.membership.adapter.out.settings;

import org.jspecify.annotations.NullMarked;
