/** What went wrong, said to the reader: RFC 9457 for the API, pages and flash sentences for people. */
@NullMarked
package vn.chiboso.bootstrap.web.problem;

import org.jspecify.annotations.NullMarked;
