package vn.chiboso.notification.application.port.out;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chiboso.membership.api.MemberId;

/** Passes {@link MailPreferencesContract}. */
public class InMemoryMailPreferences implements MailPreferences {
    private final Set<MemberId> unwilling = new HashSet<>();
    private final Set<MemberId> said = new HashSet<>();
    private final Map<MemberId, MemberId> inherited = new HashMap<>();

    @Override
    public Set<MemberId> unwilling(Collection<MemberId> people) {
        return people.stream().filter(unwilling::contains).collect(Collectors.toSet());
    }

    @Override
    public void inherit(MemberId from, MemberId to) {
        if (said.contains(from) && !said.contains(to)) {
            prefer(to, !unwilling.contains(from), Instant.EPOCH);
            inherited.put(to, from);
        }
    }

    @Override
    public Set<MemberId> origins(Collection<MemberId> people) {
        return people.stream().map(inherited::get).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    @Override
    public void giveBack(Map<MemberId, MemberId> persons) {
        var back = inherited.entrySet().stream()
                .filter(each -> persons.containsKey(each.getValue()))
                .filter(each -> !each.getKey().equals(persons.get(each.getValue())))
                .map(Map.Entry::getKey)
                .toList();
        for (var person : back) {
            inherited.remove(person);
            said.remove(person);
            unwilling.remove(person);
        }
    }

    @Override
    public void prefer(MemberId person, boolean mail, Instant now) {
        said.add(person);
        inherited.remove(person);
        if (mail) {
            unwilling.remove(person);
        } else {
            unwilling.add(person);
        }
    }
}
