package vn.chiboso.notification.application.port.out;

class InMemoryMailPreferencesTests extends MailPreferencesContract {
    private final MailPreferences preferences = new InMemoryMailPreferences();

    @Override
    protected MailPreferences preferences() {
        return preferences;
    }
}
