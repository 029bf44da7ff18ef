/** What the operator sets. */
@NullMarked
package vn.chiboso.membership.adapter.out.settings;

import org.jspecify.annotations.NullMarked;
