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
    private final Set<MemberId> said = new HashSet<>();

    @Override
    public Set<MemberId> unwilling(Collection<MemberId> people) {
        return people.stream().filter(unwilling::contains).collect(Collectors.toSet());
    }

    @Override
    public void inherit(MemberId from, MemberId to) {
        if (said.contains(from) && !said.contains(to)) {
            prefer(to, !unwilling.contains(from), Instant.EPOCH);
        }
    }

    @Override
    public void prefer(MemberId person, boolean mail, Instant now) {
        said.add(person);
        if (mail) {
            unwilling.remove(person);
        } else {
            unwilling.add(person);
        }
    }
}
