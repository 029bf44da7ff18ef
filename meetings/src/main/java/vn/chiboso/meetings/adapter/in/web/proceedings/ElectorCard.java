package vn.chiboso.meetings.adapter.in.web.proceedings;

import java.util.UUID;
import vn.chiboso.meetings.domain.vote.Choice;
import vn.chiboso.meetings.domain.vote.Elector;

/** Somebody entitled, for entering votes from paper. */
record ElectorCard(
        UUID id,
        String name,
        String choice,
        boolean onPaper,
        String forLabel,
        String againstLabel,
        String abstainLabel) {
    static ElectorCard of(Elector e, Words words) {
        return new ElectorCard(
                e.member().value(),
                e.fullName(),
                words.of("vote.choice."
                        + (e.choice() == null ? "none" : e.choice().name())),
                e.onPaper(),
                label(e, Choice.FOR, words),
                label(e, Choice.AGAINST, words),
                label(e, Choice.ABSTAIN, words));
    }

    private static String label(Elector e, Choice choice, Words words) {
        return words.of("vote.choice." + choice) + ": " + e.fullName();
    }
}
