/** Jobs: mail that is due. */
@NullMarked
package vn.chiboso.notification.adapter.in.schedule;

import org.jspecify.annotations.NullMarked;
