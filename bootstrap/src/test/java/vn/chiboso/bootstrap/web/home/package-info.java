/** What home and console count. */
@NullMarked
package vn.chiboso.bootstrap.web.home;

import org.jspecify.annotations.NullMarked;
