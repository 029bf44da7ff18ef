/** What every page is made of. */
@NullMarked
package vn.chiboso.bootstrap.web.layout;

import org.jspecify.annotations.NullMarked;
