/** What evaluation needs from elsewhere, in its own words. */
@NullMarked
package vn.chiboso.evaluation.application.port.out;

import org.jspecify.annotations.NullMarked;
