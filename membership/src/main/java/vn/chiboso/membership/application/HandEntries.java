package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.ListBookText;
import vn.chiboso.membership.application.port.out.BranchRolls;
import vn.chiboso.membership.application.port.out.Rules;
import vn.chiboso.membership.domain.CardNumber;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.PersonRefusal;
import vn.chiboso.membership.domain.RollRefusal;
import vn.chiboso.membership.domain.path.OutsideTimes;
import vn.chiboso.membership.domain.roll.EntryRules;
import vn.chiboso.membership.domain.roll.Finding;
import vn.chiboso.membership.domain.roll.HandEntry;
import vn.chiboso.membership.domain.roll.ListBook;
import vn.chiboso.membership.domain.roll.OutsideCheck;
import vn.chiboso.membership.domain.roll.RollEntry;
import vn.chiboso.membership.domain.roll.RollField;

/** What adding and correcting by hand have in common. */
@Component
class HandEntries {
    private final BranchRolls rolls;
    private final Rules rules;
    private final Clock clock;

    HandEntries(BranchRolls rolls, Rules rules, Clock clock) {
        this.rolls = rolls;
        this.rules = rules;
        this.clock = clock;
    }

    /** A masked number sent back unchanged means the one that is kept. */
    ListBook book(ListBookText text, @Nullable ListBook kept) {
        var phone = kept == null ? null : kept.phone();
        if (phone != null && phone.masked().equals(text.phone())) {
            return read(text, "").phone(phone);
        }
        return read(text, text.phone());
    }

    private ListBook read(ListBookText text, @Nullable String phone) {
        var texts = new EnumMap<RollField, String>(RollField.class);
        put(texts, RollField.FULL_NAME, text.fullName());
        put(texts, RollField.BIRTH, text.birth());
        put(texts, RollField.ETHNIC_GROUP, text.ethnicGroup());
        put(texts, RollField.HOME_PLACE, text.homePlace());
        put(texts, RollField.EDUCATION, text.education());
        put(texts, RollField.OCCUPATION, text.occupation());
        put(texts, RollField.DECISION, text.decision());
        put(texts, RollField.CEREMONY, text.ceremony());
        put(texts, RollField.OFFICIAL, text.official());
        put(texts, RollField.CARD, text.card());
        put(texts, RollField.PHONE, phone);
        put(texts, RollField.EMAIL, text.email());
        put(texts, RollField.NOTE, text.note());
        return HandEntry.read(texts, text.sex(), text.smartphone(), text.away(), LocalDate.now(clock));
    }

    @Nullable
    String group(ListBookText text) {
        var group = text.group() == null ? "" : Folding.tidy(text.group());
        return group.isEmpty() ? null : group.substring(0, Math.min(group.length(), 100));
    }

    /** As typed over what is kept; refuses where something that is kept is missing or otherwise. */
    OutsideTimes outside(ListBookText text, OutsideTimes kept) {
        var told = HandEntry.outside(text.outside(), LocalDate.now(clock));
        if (told == null) {
            return kept;
        }
        if (!told.keeps(kept)) {
            throw RollRefusal.entry(OutsideCheck.differs(kept));
        }
        return told;
    }

    /** Refuses what cannot be true; answers what is unusual. */
    List<Finding> check(RollEntry entry) {
        return HandEntry.warnings(new EntryRules(rules.all(), LocalDate.now(clock)).check(entry));
    }

    /** The same of somebody who was admitted and is on no roll yet. */
    List<Finding> checkAdmission(ListBook book) {
        return HandEntry.warnings(new EntryRules(rules.all(), LocalDate.now(clock)).checkAdmitted(book));
    }

    /** Refuses a card number that somebody else has, on this roll or another. */
    void requireOwnCard(UnitId unit, @Nullable MemberId self, @Nullable CardNumber card) {
        if (card == null) {
            return;
        }
        var today = LocalDate.now(clock);
        var here = rolls.entries(unit, today).stream()
                .anyMatch(e -> card.equals(e.book().card()) && !java.util.Objects.equals(e.id(), self));
        if (here || !rolls.cardsElsewhere(unit, List.of(card), today).isEmpty()) {
            throw PersonRefusal.cardTaken();
        }
    }

    private static void put(Map<RollField, String> texts, RollField field, @Nullable String text) {
        texts.put(field, text == null ? "" : text);
    }
}
