package vn.chiboso.membership.domain.alert;

import java.util.UUID;

/**
 * What makes an alert the same one on another day, whatever the branch: putting it aside holds as long as this stays.
 *
 * @param subject  the member, the transfer or the branch
 * @param occasion the year, round or day it is about, so that the next time is another alert
 */
public record AlertKey(AlertKind kind, UUID subject, String occasion) {
    private static final int LONGEST = 40;

    public AlertKey {
        if (occasion.isBlank() || occasion.length() > LONGEST) {
            throw new IllegalArgumentException("'%s' is no occasion".formatted(occasion));
        }
    }
}
