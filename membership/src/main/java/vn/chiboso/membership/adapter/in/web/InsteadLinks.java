package vn.chiboso.membership.adapter.in.web;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.application.port.in.SeeMember;
import vn.chiboso.membership.domain.PersonRefusal;
import vn.chiboso.membership.domain.path.ActKind;

/** Where a refusal says what is to be done instead, the way there, with what was typed; only where the reader may go it. */
@Component
class InsteadLinks {
    private final SeeMember seeMember;
    private final Shown shown;

    InsteadLinks(SeeMember seeMember, Shown shown) {
        this.seeMember = seeMember;
        this.shown = shown;
    }

    /** A link and its words. */
    record Link(String url, String text) {}

    /**
     * About somebody who is kept: the form of the act, or, where the person stands so that it cannot be recorded yet, their path.
     *
     * @param typed of the refused form
     */
    Optional<Link> of(Actor actor, Refusal refusal, UUID member, ActStart typed) {
        if (refusal.act() == null) {
            return Optional.empty();
        }
        var kind = ActKind.valueOf(refusal.act());
        return seen(actor, new MemberId(member)).map(view -> to(view, kind, typed));
    }

    /**
     * About somebody new who was here before: their readmission or return where the reader may see them, else the books of the branch.
     *
     * @param unit  whose roll or book was asked
     * @param typed of the refused form
     */
    Optional<Link> ofKnown(Actor actor, Refusal refusal, UUID unit, ActStart typed) {
        if (!(refusal instanceof PersonRefusal person) || person.about() == null) {
            return Optional.empty();
        }
        return seen(actor, person.about())
                .filter(SeeMember.View::records)
                .map(view -> view.path().stage().ended() == ActKind.MOVED_AWAY
                        ? new Link(
                                "/branch/members/" + view.person().id() + "/return",
                                shown.text("membership.instead.return"))
                        : to(view, ActKind.ADMITTED, typed))
                .or(() -> Optional.of(new Link("/branch/books?unit=" + unit, shown.text("membership.instead.books"))));
    }

    private Link to(SeeMember.View view, ActKind kind, ActStart typed) {
        var member = view.person().id().value();
        return view.possible().contains(kind)
                ? new Link(typed.with(kind).address(member), shown.text("membership.instead.act", shown.word(kind)))
                : new Link("/branch/members/" + member + "#path", shown.text("membership.instead.path"));
    }

    private Optional<SeeMember.View> seen(Actor actor, @Nullable MemberId member) {
        try {
            return member == null ? Optional.empty() : Optional.of(seeMember.see(actor, member));
        } catch (Refusal unseen) {
            return Optional.empty();
        }
    }
}
