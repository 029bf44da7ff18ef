/** The words of a notice in the reader's language, from the message bundles. */
@NullMarked
package vn.chiboso.notification.adapter.out.text;

import org.jspecify.annotations.NullMarked;
