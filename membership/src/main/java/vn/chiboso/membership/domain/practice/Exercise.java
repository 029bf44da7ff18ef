package vn.chiboso.membership.domain.practice;

import java.util.Set;

/** What each lesson's exercise asks for. */
public final class Exercise {
    private static final Set<String> REPLIES = Set.of("HERE", "AFAR", "AWAY");
    private static final Set<String> VOTES = Set.of("FOR", "AGAINST", "ABSTAIN");
    private static final int FEWEST_WORDS = 3;

    private Exercise() {}

    /** Refuses what is not there yet, with the field to look at. */
    public static void require(Lesson lesson, Attempt attempt) {
        switch (lesson) {
            case SIGN_IN -> signIn(attempt);
            case ANSWER_CALL -> answer(attempt);
            case READ_PAPERS -> expect(attempt.choice().equals("ROAD"), "paper", "choice");
            case JOIN_AFAR -> speakUp(attempt);
            case VOTE -> vote(attempt);
            case WRITE_OPINION -> expect(Attempt.words(attempt.text()) >= FEWEST_WORDS, "words", "text");
            case SHOW_CARD ->
                expect(
                        attempt.text().replace(" ", "").equals(RehearsalBranch.CARD_CODE.replace(" ", "")),
                        "card",
                        "text");
            case LEAD_MEETING -> lead(attempt);
        }
    }

    private static void signIn(Attempt attempt) {
        expect(Attempt.same(attempt.text(), RehearsalBranch.USER_NAME), "user-name", "text");
        expect(attempt.more().strip().equals(RehearsalBranch.PASSWORD), "password", "more");
    }

    private static void answer(Attempt attempt) {
        expect(REPLIES.contains(attempt.choice()), "reply", "choice");
        expect(!attempt.choice().equals("AWAY") || Attempt.words(attempt.text()) > 0, "why-away", "text");
    }

    private static void speakUp(Attempt attempt) {
        expect(attempt.choice().equals("RAISED"), "raise", "choice");
        expect(Attempt.words(attempt.text()) >= FEWEST_WORDS, "words", "text");
    }

    private static void vote(Attempt attempt) {
        expect(VOTES.contains(attempt.choice()), "vote", "choice");
        expect(attempt.more().equals("SURE"), "sure", "more");
    }

    private static void lead(Attempt attempt) {
        expect(attempt.choice().equals("OPEN"), "quorum", "choice");
        expect(attempt.number(attempt.first()) == RehearsalBranch.FOR, "hands", "first");
        expect(attempt.number(attempt.second()) == RehearsalBranch.AGAINST, "hands", "second");
        expect(attempt.number(attempt.third()) == RehearsalBranch.ABSTAINED, "hands", "third");
        expect(Attempt.words(attempt.text()) >= FEWEST_WORDS, "words", "text");
    }

    private static void expect(boolean done, String reason, String field) {
        if (!done) {
            throw PracticeRefusal.again(reason, field);
        }
    }
}
