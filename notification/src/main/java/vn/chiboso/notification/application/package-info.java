/** Services: one use case each, package-private, the transaction's edge. */
@NullMarked
package vn.chiboso.notification.application;

import org.jspecify.annotations.NullMarked;
