package vn.chiboso.membership.application;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.application.port.in.RecordAct;
import vn.chiboso.membership.application.port.in.RecordBadges;
import vn.chiboso.membership.application.port.out.BadgeBook;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.badge.BadgeCheck;
import vn.chiboso.membership.domain.path.Act;
import vn.chiboso.membership.domain.path.ActId;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.path.Decision;
import vn.chiboso.membership.domain.path.PathRefusal;
import vn.chiboso.membership.domain.path.PathRules;

/** What one decision, proposal or handing over says of everybody it names. */
record RoundActs(
        ActKind kind,
        LocalDate on,
        @Nullable LocalDate handedOn,
        @Nullable Decision decision,
        @Nullable String note,
        BadgeCheck check,
        PathRules rules) {
    private static final int LONGEST = 500;

    /** Refuses what nobody could be recorded with. */
    static RoundActs of(RecordBadges.Command command, LocalDate today, BadgeCheck check, PathRules rules) {
        if (!command.kind().isOfBadge()) {
            throw PathRefusal.byProcedure();
        }
        if (command.people().isEmpty()) {
            throw PathRefusal.badge("nobody", "picks");
        }
        if (command.people().size() > RecordBadges.MOST) {
            throw PathRefusal.badge("many", "picks", RecordBadges.MOST);
        }
        var decision = command.decision().decision();
        if (decision != null && decision.signedOn().isAfter(today)) {
            throw PathRefusal.signedLater();
        }
        var on = day(command, decision);
        if (on.isAfter(today)) {
            throw PathRefusal.future();
        }
        var handedOn = command.kind() == ActKind.BADGE_AWARDED ? command.handedOn() : null;
        if (handedOn != null && handedOn.isAfter(today)) {
            throw PathRefusal.handedLater();
        }
        if (handedOn != null && handedOn.isBefore(on)) {
            throw PathRefusal.handedEarly(on);
        }
        return new RoundActs(command.kind(), on, handedOn, decision, tidy(command.note()), check, rules);
    }

    private static LocalDate day(RecordBadges.Command command, @Nullable Decision decision) {
        if (command.kind() == ActKind.BADGE_AWARDED) {
            if (decision == null) {
                throw PathRefusal.needsDecision();
            }
            return decision.signedOn();
        }
        if (command.on() == null) {
            throw PathRefusal.dayMissing();
        }
        return command.on();
    }

    /** How many acts each person gets: an award that was handed over is two. */
    int steps() {
        return handedOn == null ? 1 : 2;
    }

    /** The person's acts, all or none: refuses what cannot follow. */
    Followed acts(RecordBadges.Person person, BadgeBook.Subject subject) {
        var acts = new ArrayList<Act>();
        var path = subject.path();
        var said = person.badge();
        // the certificate goes with what was handed over
        var award = handedOn == null ? said : new RecordAct.BadgeText(said.years(), said.round(), said.way(), null);
        var act = act(Objects.requireNonNull(person.id()), kind, on).with(SaidBadge.of(kind, award, path));
        check.require(act, path, subject.decisionOn());
        path = path.with(act, rules);
        acts.add(act);
        if (handedOn != null) {
            var over = ActKind.BADGE_HANDED_OVER;
            var handed = act(handing(act.id()), over, handedOn).with(SaidBadge.of(over, said, path));
            path = path.with(handed, rules);
            acts.add(handed);
        }
        return new Followed(acts, new BadgeBook.Subject(path, subject.home(), subject.decisionOn()));
    }

    /** What was added, and how the person stands after it. */
    record Followed(List<Act> acts, BadgeBook.Subject after) {}

    private Act act(ActId id, ActKind kind, LocalDate day) {
        return Act.plain(id, kind, day, null, kind == this.kind ? decision : null, note);
    }

    /** The same each time, as the award's is. */
    private static ActId handing(ActId award) {
        return new ActId(UUID.nameUUIDFromBytes((award.value() + "/handed").getBytes(StandardCharsets.UTF_8)));
    }

    private static @Nullable String tidy(@Nullable String text) {
        var tidy = text == null ? "" : Folding.tidy(text);
        return tidy.isEmpty() ? null : tidy.substring(0, Math.min(tidy.length(), LONGEST));
    }
}
