/** Home and console. */
@NullMarked
package vn.chiboso.bootstrap.web.home;

import org.jspecify.annotations.NullMarked;
