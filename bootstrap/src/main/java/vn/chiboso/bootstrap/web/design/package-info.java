/** The living page of the house's components, in the development profile. */
@NullMarked
package vn.chiboso.bootstrap.web.design;

import org.jspecify.annotations.NullMarked;
