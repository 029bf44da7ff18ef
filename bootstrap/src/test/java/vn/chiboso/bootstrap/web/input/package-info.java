/** What people type. */
@NullMarked
package vn.chiboso.bootstrap.web.input;

import org.jspecify.annotations.NullMarked;
