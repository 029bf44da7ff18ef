/** Pages and REST operations about notices and their deliveries. */
@NullMarked
package vn.chiboso.notification.adapter.in.web;

import org.jspecify.annotations.NullMarked;
