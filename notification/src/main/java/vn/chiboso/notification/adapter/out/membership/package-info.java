/** Our questions to membership: people, units, standing. */
@NullMarked
package vn.chiboso.notification.adapter.out.membership;

import org.jspecify.annotations.NullMarked;
