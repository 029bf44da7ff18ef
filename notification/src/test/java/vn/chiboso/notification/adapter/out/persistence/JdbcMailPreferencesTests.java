package vn.chiboso.notification.adapter.out.persistence;

import org.springframework.beans.factory.annotation.Autowired;
import vn.chiboso.notification.NotificationSlice;
import vn.chiboso.notification.application.port.out.MailPreferences;
import vn.chiboso.notification.application.port.out.MailPreferencesContract;

@NotificationSlice
class JdbcMailPreferencesTests extends MailPreferencesContract {
    private final MailPreferences preferences;

    JdbcMailPreferencesTests(@Autowired MailPreferences preferences) {
        this.preferences = preferences;
    }

    @Override
    protected MailPreferences preferences() {
        return preferences;
    }
}
