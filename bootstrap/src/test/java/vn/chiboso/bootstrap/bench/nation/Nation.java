package vn.chiboso.bootstrap.bench.nation;

import java.time.LocalDate;
import java.util.UUID;

/** A made-up nation: its tree at once, its people branch by branch and in any order, from several threads. */
public final class Nation {
    /** Nothing was written before: the term of 2020 begins. */
    public static final LocalDate START = LocalDate.of(2020, 7, 1);

    /** Districts end, communes are joined. */
    public static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    /** The last day that anything happened, but that a few who had just come were gone within three weeks. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

    private final long seed;
    private final Country country;
    private final NameStock names = new NameStock();

    private Nation(long seed, Country country) {
        this.seed = seed;
        this.country = country;
    }

    /** Scale 1 is the nation: 5.6 million on 260,000 rolls. */
    public static Nation of(long seed, double scale) {
        return new Nation(seed, Country.of(seed, scale));
    }

    /** The id of a row that belongs to a person or unit, by its number. */
    public static UUID rowId(long number) {
        return Dice.id(3, number);
    }

    public Country country() {
        return country;
    }

    /** The people of the branch; the same however often and in whichever order it is asked. */
    public Roll roll(Plot branch) {
        return new RollCall(seed, country, names, branch).roll();
    }
}
