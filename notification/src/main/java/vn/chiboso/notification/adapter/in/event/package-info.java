/** Listeners: other modules' facts become notices. */
@NullMarked
package vn.chiboso.notification.adapter.in.event;

import org.jspecify.annotations.NullMarked;
