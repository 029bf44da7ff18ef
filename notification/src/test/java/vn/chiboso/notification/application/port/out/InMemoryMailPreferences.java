package vn.chiboso.notification.application.port.out;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chiboso.membership.api.MemberId;

/** Passes {@link MailPreferencesContract}. */
public class InMemoryMailPreferences implements MailPreferences {
    private final Set<MemberId> unwilling = new HashSet<>();

    @Override
    public Set<MemberId> unwilling(Collection<MemberId> people) {
        return people.stream().filter(unwilling::contains).collect(Collectors.toSet());
    }

    @Override
    public void prefer(MemberId person, boolean mail, Instant now) {
        if (mail) {
            unwilling.remove(person);
        } else {
            unwilling.add(person);
        }
    }
}
