package vn.chiboso.bootstrap.web.security;

import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * A sign-in that is being tried, counted as failed until it succeeds.
 *
 * @param blocked until when the address has to wait because of it; in the past when it has not to
 * @param pause   zero when it may be tried now; otherwise it was not counted
 */
record LoginTry(LoginSubject name, LoginSubject address, OffsetDateTime blocked, Duration pause) {}
