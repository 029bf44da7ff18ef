package vn.chiboso.membership.adapter.out.letters;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Contact;
import vn.chiboso.membership.api.Contacts;
import vn.chiboso.membership.api.LetterPost;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.application.port.out.Accounts;
import vn.chiboso.membership.application.port.out.IdentityLetters;
import vn.chiboso.membership.application.port.out.IdentitySettings;
import vn.chiboso.membership.domain.AccountView;
import vn.chiboso.membership.domain.identity.AccountEvent;
import vn.chiboso.membership.domain.identity.Invitation;
import vn.chiboso.membership.domain.identity.OneTimeCode;

/** Words from the module's messages, to the address that the roll has at the moment. */
@Component
class WordedIdentityLetters implements IdentityLetters {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);

    private final LetterPost post;
    private final Contacts contacts;
    private final Accounts accounts;
    private final IdentitySettings settings;
    private final MessageSource messages;
    private final Clock clock;

    WordedIdentityLetters(
            LetterPost post,
            Contacts contacts,
            Accounts accounts,
            IdentitySettings settings,
            MessageSource messages,
            Clock clock) {
        this.post = post;
        this.contacts = contacts;
        this.accounts = accounts;
        this.settings = settings;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public boolean canLeave() {
        return post.isConfigured();
    }

    @Override
    public LetterPost.Outcome invite(Invitation invitation, OneTimeCode code) {
        var member = invitation.member();
        if (member == null) {
            return LetterPost.Outcome.REFUSED;
        }
        var link = settings.address() + "/invitation";
        return contact(member)
                .map(to -> send(
                        UUID.nameUUIDFromBytes(
                                (invitation.id() + ":" + invitation.round()).getBytes(StandardCharsets.UTF_8)),
                        to,
                        "membership.letter.invitation",
                        to.fullName(),
                        invitation.unit(),
                        link + "#code=" + code.typed(),
                        link,
                        code.typed(),
                        text(DAY, invitation.expiresAt())))
                .orElse(LetterPost.Outcome.REFUSED);
    }

    @Override
    public LetterPost.Outcome tell(UUID id, AccountEvent event) {
        return accounts.find(event.account())
                .map(AccountView::member)
                .flatMap(this::contact)
                .map(to -> send(
                        id,
                        to,
                        "membership.letter."
                                + event.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        to.fullName(),
                        event.byName(),
                        text(MOMENT, event.at()),
                        settings.address() + "/account/security"))
                .orElse(LetterPost.Outcome.REFUSED);
    }

    private Optional<Contact> contact(MemberId member) {
        return contacts.of(List.of(member)).stream()
                .filter(contact -> contact.email() != null)
                .findFirst();
    }

    private LetterPost.Outcome send(UUID id, Contact to, String key, Object... args) {
        var address = to.email();
        if (address == null) {
            return LetterPost.Outcome.REFUSED;
        }
        var locale = "en".equals(to.language()) ? Locale.ENGLISH : Locale.of("vi");
        return post.send(new LetterPost.Letter(
                id,
                address,
                to.fullName(),
                messages.getMessage(key + ".subject", args, locale),
                messages.getMessage(key + ".text", args, locale)));
    }

    private String text(DateTimeFormatter format, Instant at) {
        return format.format(at.atZone(clock.getZone()));
    }
}
