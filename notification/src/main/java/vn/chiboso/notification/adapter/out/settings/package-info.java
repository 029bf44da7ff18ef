/** What the operator may set, as values of the domain. */
@NullMarked
package vn.chiboso.notification.adapter.out.settings;

import org.jspecify.annotations.NullMarked;
