/** Services of everything after the roll call: one use case each, package-private, the transaction's edge. */
@NullMarked
package vn.chiboso.meetings.application.proceedings;

import org.jspecify.annotations.NullMarked;
