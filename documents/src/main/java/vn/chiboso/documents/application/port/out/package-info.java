/** What documents needs from outside, in its own words. */
@NullMarked
package vn.chiboso.documents.application.port.out;

import org.jspecify.annotations.NullMarked;
