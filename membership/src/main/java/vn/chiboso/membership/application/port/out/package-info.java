/** What the use cases need from outside, in membership's own words. */
@NullMarked
package vn.chiboso.membership.application.port.out;

import org.jspecify.annotations.NullMarked;
