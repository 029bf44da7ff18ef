package vn.chiboso.membership.domain.path;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.UnitId;

/** Histories at random, the same for the same seed; what the path refuses did not happen. */
public final class RandomLives {
    private static final LocalDate FIRST = LocalDate.of(2005, 1, 1);

    private final Random random;
    private final List<UnitId> units;
    private final List<Refused> readmissions = new ArrayList<>();
    private int refused;
    private int lookedBack;

    /** An admission that came too early, and what was known then. */
    record Refused(List<Act> told, Act admission, PathRefusal why) {}

    RandomLives(long seed) {
        this(seed, List.of(Acts.HOME, Acts.OTHER, Acts.THIRD));
    }

    /** Lived in these branches. */
    public RandomLives(long seed, List<UnitId> units) {
        random = new Random(seed);
        this.units = List.copyOf(units);
    }

    /** At most the number of acts asked for. */
    public Path next(int acts) {
        var path = new Path(Acts.MEMBER, List.of());
        var day = FIRST.plusDays(random.nextInt(3000));
        for (var i = 0; i < acts; i++) {
            // decided some time ago, and entered only now
            var decided = random.nextInt(5) == 0 ? day.minusDays(random.nextInt(200)) : day;
            var act = act(path, decided);
            var late = path.latest().filter(act.on()::isBefore).isPresent();
            try {
                path = path.with(act, Acts.RULES);
                lookedBack += late && !act.kind().mayLookBack() && !act.kind().isBeside() ? 1 : 0;
            } catch (PathRefusal refusal) {
                refused++;
                if (refusal.code().endsWith("readmitted-early")) {
                    readmissions.add(new Refused(path.acts(), act, refusal));
                }
            }
            day = day.plusDays(
                    random.nextInt(4) == 0 ? 0 : random.nextInt(path.stage().ended() == null ? 300 : 2400));
            if (day.isAfter(Acts.TODAY)) {
                day = Acts.TODAY;
            }
        }
        return path;
    }

    int refused() {
        return refused;
    }

    /** Acts entered with an earlier day than a collective one that was known. */
    int lookedBack() {
        return lookedBack;
    }

    List<Refused> readmissions() {
        return readmissions;
    }

    private Act act(Path path, LocalDate day) {
        var id = new ActId(new UUID(random.nextLong(), random.nextLong()));
        var begun = path.acts().isEmpty();
        var kinds = ActKind.values();
        var kind = begun
                ? (random.nextBoolean() ? ActKind.ENTERED : ActKind.ADMITTED)
                : path.stage().rank() == Rank.AWAITING_CEREMONY && random.nextBoolean()
                        ? ActKind.CEREMONY_HELD
                        : path.stage().ended() != null && random.nextBoolean()
                                ? ActKind.ADMITTED
                                : kinds[random.nextInt(kinds.length)];
        var unit = units.get(random.nextInt(units.size()));
        return switch (kind) {
            case ENTERED -> Act.entered(id, day, unit, status(), group(), null);
            case NOTED -> Act.noted(id, day, status(), null);
            case GROUPED -> Act.grouped(id, day, group());
            case ANNULLED ->
                begun
                        ? Act.grouped(id, day, null)
                        : Act.annulling(
                                id, path.acts().get(random.nextInt(path.acts().size())), null, "thử");
            case CEREMONY_HELD, TRANSFERRED, MOVED_COLLECTIVELY, HOST_MOVED ->
                Act.to(id, kind, day, unit, null, null, null);
            case HOSTED -> Act.to(id, kind, day, random.nextInt(3) == 0 ? null : unit, day.plusDays(200), null, null);
            case BECAME_OFFICIAL -> {
                var due = Acts.RULES.officialDue(path);
                var on = due == null ? day : due;
                var signed = on.isAfter(day) ? on : day;
                yield Act.plain(id, kind, on, null, new Decision("1", "Đảng ủy", signed, null), null);
            }
            case STRUCK_OFF, EXPELLED ->
                Act.plain(id, kind, day, null, new Decision("1", "Đảng ủy", day, null), null)
                        .criminal(random.nextBoolean());
            case END_MARKED -> {
                var basis = new Decision("1", "Đảng ủy", day, null);
                yield begun
                        ? Act.grouped(id, day, null)
                        : Act.marking(
                                id,
                                day,
                                path.acts()
                                        .get(random.nextInt(path.acts().size()))
                                        .id(),
                                random.nextBoolean(),
                                basis,
                                "thử");
            }
            // told in any order, and from long before
            case BADGE_PROPOSED, BADGE_AWARDED, BADGE_HANDED_OVER ->
                Act.plain(
                                id,
                                kind,
                                day.minusDays(random.nextInt(3000)),
                                null,
                                new Decision("1", "Đảng ủy", day, null),
                                null)
                        .with(new Badge(30 + 5 * random.nextInt(3), day, way(), null));
            case WAS_OUTSIDE -> {
                var from = FIRST.minusDays(random.nextInt(1500));
                yield Act.outside(id, new OutsideTime(from, from.plusDays(1 + random.nextInt(700))));
            }
            case TEMPORARILY_EXEMPTED ->
                Act.plain(id, kind, day, day.plusDays(200), new Decision("1", "Đảng ủy", day, null), null);
            case HOSTING_EXTENDED -> Act.plain(id, kind, day, day.plusDays(random.nextInt(300)), null, null);
            default -> Act.plain(id, kind, day, null, new Decision("1", "Đảng ủy", day, null), null);
        };
    }

    private BadgeWay way() {
        return BadgeWay.values()[random.nextInt(BadgeWay.values().length)];
    }

    private MemberStatus status() {
        var all = MemberStatus.values();
        return all[random.nextInt(all.length)];
    }

    private @Nullable String group() {
        return random.nextBoolean() ? "Tổ " + random.nextInt(3) : null;
    }
}
