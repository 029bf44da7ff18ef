/** The only place that asks membership. */
@NullMarked
package vn.chiboso.meetings.adapter.out.membership;

import org.jspecify.annotations.NullMarked;
