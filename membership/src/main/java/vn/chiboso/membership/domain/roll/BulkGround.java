package vn.chiboso.membership.domain.roll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.domain.CardNumber;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.protection.CitizenId;

/**
 * What rows of a sheet are compared with.
 *
 * @param sight       whose people may be named to who reads the plan
 * @param units       branches in charge by how a sheet names them ({@link #key})
 * @param only        the branch of rows that name none; null when each has to
 * @param citizens    whose the citizen ids are that the rows tell
 * @param cards       whose the cards are, also of records that no row may mean
 * @param posts       held from the day from which the sheet holds, or at some time after it
 * @param twins       why rows of the same file exclude one another, by row
 * @param answers     what a person said of doubtful rows, by row
 */
public record BulkGround(
        List<UnitPath> sight,
        Map<String, UnitId> units,
        @Nullable UnitId only,
        List<KnownPerson> known,
        Map<CitizenId, MemberId> citizens,
        Map<CardNumber, MemberId> cards,
        Set<Post> posts,
        Map<Integer, Finding> twins,
        Map<Integer, Answer> answers) {
    /** What somebody said of a doubtful row. */
    public enum Answer {
        SAME,
        OTHER
    }

    /** Somebody in a post of a branch. */
    public record Post(UnitId unit, MemberId member, Position position) {}

    public BulkGround {
        sight = List.copyOf(sight);
        units = Map.copyOf(units);
        var scope = sight;
        // of two rolls that count somebody, the one that may be named
        known = known.stream()
                .sorted(Comparator.comparing(person -> !person.isWithin(scope)))
                .toList();
        citizens = Map.copyOf(citizens);
        cards = Map.copyOf(cards);
        posts = Set.copyOf(posts);
        twins = Map.copyOf(twins);
        answers = Map.copyOf(answers);
    }

    /** However a code was typed. */
    public static String key(String code) {
        return Folding.tidy(code).replace(" ", "").toLowerCase(Locale.ROOT);
    }

    Optional<UnitId> unit(String code) {
        return Optional.ofNullable(units.get(key(code)));
    }

    /** Found without looking at everybody for every row. */
    static final class Index {
        private final Map<CardNumber, List<KnownPerson>> byCard = new HashMap<>();
        private final Map<String, List<KnownPerson>> byName = new HashMap<>();
        private final Map<MemberId, List<KnownPerson>> byId = new HashMap<>();
        private final Map<CitizenId, MemberId> citizens;
        private final boolean ofOneBranch;

        Index(BulkGround ground) {
            this.citizens = ground.citizens();
            this.ofOneBranch = ground.only() != null;
            for (var person : ground.known()) {
                byId.computeIfAbsent(person.id(), k -> new ArrayList<>()).add(person);
                var card = person.book().card();
                if (card != null) {
                    byCard.computeIfAbsent(card, k -> new ArrayList<>()).add(person);
                }
                byName.computeIfAbsent(person.book().name().folded(), k -> new ArrayList<>())
                        .add(person);
            }
        }

        /** Then a namesake on another roll is not asked about: who keeps one branch learns of nobody in another, as in the form for one person. */
        boolean isOfOneBranch() {
            return ofOneBranch;
        }

        List<KnownPerson> card(@Nullable CardNumber card) {
            return card == null ? List.of() : byCard.getOrDefault(card, List.of());
        }

        List<KnownPerson> citizen(@Nullable CitizenId citizen) {
            var owner = citizen == null ? null : citizens.get(citizen);
            return owner == null ? List.of() : byId.getOrDefault(owner, List.of());
        }

        List<KnownPerson> name(String folded) {
            return byName.getOrDefault(folded, List.of());
        }
    }
}
