package vn.chiboso.bootstrap.audit;

import java.util.regex.Pattern;

/** Whether a use case of the audit looked at somebody or changed something about them. */
final class Looks {
    private static final Pattern READ = Pattern.compile(
            "[a-z]+\\.(?:(?:See|Read|Show|Find|List|Preview|Compare|Export|Download)[A-Z]\\w*|OpenPrivateField|CheckCard)");

    private Looks() {}

    /** As the audit writes it, {@code membership.SeeMember}. */
    static boolean isRead(String useCase) {
        return READ.matcher(useCase).matches();
    }
}
