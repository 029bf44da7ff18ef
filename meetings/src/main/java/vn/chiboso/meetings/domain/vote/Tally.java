package vn.chiboso.meetings.domain.vote;

import java.util.Collection;

/** Votes as counted. */
public record Tally(int inFavour, int against, int abstained) {
    public Tally {
        if (inFavour < 0 || against < 0 || abstained < 0) {
            throw new IllegalArgumentException("%d/%d/%d votes".formatted(inFavour, against, abstained));
        }
    }

    /** Counts named votes; who has not voted is in none of the three. */
    static Tally of(Collection<Elector> electors) {
        return new Tally(count(electors, Choice.FOR), count(electors, Choice.AGAINST), count(electors, Choice.ABSTAIN));
    }

    private static int count(Collection<Elector> electors, Choice choice) {
        return (int) electors.stream().filter(e -> e.choice() == choice).count();
    }

    public int sum() {
        return inFavour + against + abstained;
    }
}
