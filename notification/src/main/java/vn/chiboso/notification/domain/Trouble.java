package vn.chiboso.notification.domain;

import java.time.Instant;
import vn.chiboso.membership.api.UnitId;

/**
 * A subject that did not reach everybody yet.
 *
 * @param unit   that was told of it last
 * @param newest when the newest notice about it was made
 * @param failed letters given up
 * @param toCall people still to phone
 */
public record Trouble(SubjectKey subject, UnitId unit, String unitName, Instant newest, long failed, long toCall) {}
