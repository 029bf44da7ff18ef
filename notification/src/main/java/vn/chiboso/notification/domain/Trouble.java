package vn.chiboso.notification.domain;

import java.time.Instant;

/**
 * A subject that did not reach everybody yet.
 *
 * @param newest when the newest notice about it was made
 * @param failed letters given up
 * @param toCall people still to phone
 */
public record Trouble(SubjectKey subject, String unitName, Instant newest, long failed, long toCall) {}
