package vn.chiboso.notification.adapter.out.membership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Contact;
import vn.chiboso.membership.api.Contacts;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.notification.application.port.out.People;
import vn.chiboso.notification.domain.Recipient;

@Component("notificationMembershipPeople")
class MembershipPeople implements People {
    private final Contacts contacts;
    private final Rolls rolls;

    MembershipPeople(Contacts contacts, Rolls rolls) {
        this.contacts = contacts;
        this.rolls = rolls;
    }

    @Override
    public Map<MemberId, Recipient> reach(UnitId unit, Collection<MemberId> people, LocalDate day) {
        if (people.isEmpty()) {
            return Map.of();
        }
        var smart = new HashMap<MemberId, Boolean>();
        rolls.of(unit, day).forEach(each -> smart.put(each.id(), each.smartphone()));
        var found = new HashMap<MemberId, Recipient>();
        for (var contact : contacts.of(new HashSet<>(people))) {
            @Nullable Boolean here = smart.get(contact.member());
            found.put(contact.member(), recipient(contact, here == null ? elsewhere(contact, day) : here));
        }
        people.forEach(each -> found.putIfAbsent(each, Recipient.unknown(each)));
        return found;
    }

    @Override
    public Recipient find(MemberId person, LocalDate day) {
        // a record that was merged keeps the address of then, and its account is closed
        var now = merged(List.of(person)).getOrDefault(person, person);
        return contacts.of(List.of(now)).stream()
                .filter(each -> each.member().equals(now))
                .findFirst()
                .map(each -> recipient(each, elsewhere(each, day)))
                .orElseGet(() -> Recipient.unknown(person));
    }

    @Override
    public Map<MemberId, MemberId> merged(Collection<MemberId> records) {
        return contacts.merged(records);
    }

    @Override
    public List<MemberId> evaluationOfficersOf(UnitId branch, LocalDate day) {
        return rolls.holdersAtOrAbove(branch, Set.of(Position.PARTY_BUILDING_OFFICER), day).stream()
                .map(MemberView::id)
                .distinct()
                .toList();
    }

    /** Guests and officers are on another roll; who is on none but has an account is taken to use it. */
    private boolean elsewhere(Contact contact, LocalDate day) {
        return rolls.find(contact.member(), day).map(MemberView::smartphone).orElse(true);
    }

    private static Recipient recipient(Contact contact, boolean smartphone) {
        return new Recipient(
                contact.member(),
                contact.fullName(),
                blankToNull(contact.email()),
                blankToNull(contact.phone()),
                contact.hasAccount(),
                smartphone,
                contact.language());
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
