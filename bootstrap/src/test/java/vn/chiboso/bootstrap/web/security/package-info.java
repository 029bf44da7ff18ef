/** Sign-in and what it guards. */
@NullMarked
package vn.chiboso.bootstrap.web.security;

import org.jspecify.annotations.NullMarked;
