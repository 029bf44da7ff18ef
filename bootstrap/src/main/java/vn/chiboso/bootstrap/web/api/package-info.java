/** The description of the REST operations. */
@NullMarked
package vn.chiboso.bootstrap.web.api;

import org.jspecify.annotations.NullMarked;
