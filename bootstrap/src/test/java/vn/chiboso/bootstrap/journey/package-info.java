/** Whole journeys through the assembled product: real PostgreSQL, real mail server, real browser, real process. */
@NullMarked
package vn.chiboso.bootstrap.journey;

import org.jspecify.annotations.NullMarked;
