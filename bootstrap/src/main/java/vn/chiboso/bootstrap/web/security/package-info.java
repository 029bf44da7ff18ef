/** Who may come in: filter chains, sign-in and its throttling, the account of the request. */
@NullMarked
package vn.chiboso.bootstrap.web.security;

import org.jspecify.annotations.NullMarked;
