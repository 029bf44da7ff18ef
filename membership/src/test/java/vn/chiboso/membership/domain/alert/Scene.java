package vn.chiboso.membership.domain.alert;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.PublicHolidays;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.PositionId;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.RuleBook;
import vn.chiboso.membership.domain.path.Act;
import vn.chiboso.membership.domain.path.ActId;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.path.AwaitingCeremony;
import vn.chiboso.membership.domain.path.Badge;
import vn.chiboso.membership.domain.path.BadgeWay;
import vn.chiboso.membership.domain.path.Decision;
import vn.chiboso.membership.domain.path.Path;
import vn.chiboso.membership.domain.transfer.Transfer;
import vn.chiboso.membership.domain.transfer.TransferLine;
import vn.chiboso.membership.domain.transfer.WorkingTime;

/** A branch of test people and the numbers that come with the product. */
final class Scene {
    static final UnitId BRANCH = new UnitId(new UUID(1, 1));
    static final UnitId OTHER = new UnitId(new UUID(1, 2));
    static final MemberId SOMEBODY = new MemberId(new UUID(2, 1));

    private static long next = 100;

    private final List<PersonFacts> people = new ArrayList<>();
    private final List<TransferLine> transfers = new ArrayList<>();
    private final List<LimitedFacts> limited = new ArrayList<>();
    private final List<AwaitingCeremony> awaiting = new ArrayList<>();
    private final List<Rule> own = new ArrayList<>();
    private final List<PostFacts> posts = new ArrayList<>();
    private int supplements;
    private @Nullable LocalDate termEnds;
    private boolean committee;
    private boolean cardChecked = true;
    private boolean divided;

    static Scene empty() {
        return new Scene();
    }

    /** A branch in which nothing but the person is worth an alert. */
    static Scene around(PersonFacts person) {
        return new Scene().officials(3).with(person);
    }

    Scene with(PersonFacts person) {
        people.add(person);
        return this;
    }

    Scene officials(int count) {
        for (var i = 0; i < count; i++) {
            people.add(new PersonFacts(
                    new MemberId(new UUID(3, i)), "Đảng viên", true, true, null, null, path(), months(), months()));
        }
        return this;
    }

    /** Party groups stand below it. */
    Scene divided() {
        divided = true;
        return this;
    }

    Scene limited(Act... acts) {
        var entered = Act.entered(id(), LocalDate.parse("2025-01-01"), BRANCH, MemberStatus.OFFICIAL, null, null);
        var all = new ArrayList<>(List.of(entered));
        all.addAll(List.of(acts));
        limited.add(new LimitedFacts("Lê Văn Bình", new Path(SOMEBODY, all)));
        return this;
    }

    Scene awaiting(String signedOn, @Nullable String receivedOn) {
        awaiting.add(new AwaitingCeremony(
                SOMEBODY, id(), 1, "Lê Thị Mai", "125-QĐ/ĐU", LocalDate.parse(signedOn), day(receivedOn)));
        return this;
    }

    Scene withPost(Position position, String lastDay) {
        posts.add(new PostFacts(
                new PositionId(new UUID(5, next++)), SOMEBODY, "Lê Văn Bình", position, LocalDate.parse(lastDay)));
        return this;
    }

    Scene inTermUntil(String lastDay) {
        termEnds = LocalDate.parse(lastDay);
        return this;
    }

    Scene withoutSupplements(int count) {
        supplements = count;
        return this;
    }

    /** Numbers in place of those that come with the product. */
    Scene ruledBy(Rule... rules) {
        own.addAll(List.of(rules));
        return this;
    }

    Scene withCommittee() {
        committee = true;
        return this;
    }

    Scene withoutCardCheck() {
        cardChecked = false;
        return this;
    }

    Scene with(Transfer transfer) {
        transfers.add(new TransferLine(transfer, "Lê Văn Bình", "Giang Đông", "Giang Tây"));
        return this;
    }

    List<Alert> on(String day) {
        return on(day, BRANCH);
    }

    /** Where badges are recorded since a round. */
    List<String> badgesOn(String day, String keptFrom) {
        var facts = new BranchFacts(BRANCH, "Chi bộ", people, List.of(), committee, cardChecked, divided);
        var rules = new AlertRules(bookKeeping(keptFrom), new WorkingTime(List.of()), LocalDate.parse(day));
        return new Alerts(rules)
                .of(facts).stream().map(alert -> alert.key().occasion()).toList();
    }

    List<Alert> on(String day, UnitId unit) {
        var moves = transfers.stream()
                .map(line -> new TransferFacts(line, line.transfer().home().equals(unit)))
                .toList();
        var facts = new BranchFacts(
                unit,
                "Chi bộ",
                people,
                moves,
                committee,
                cardChecked,
                divided,
                limited,
                awaiting,
                supplements,
                List.of(),
                posts,
                termEnds);
        return new Alerts(new AlertRules(ownBook(), new WorkingTime(List.of()), LocalDate.parse(day))).of(facts);
    }

    List<AlertKind> kindsOn(String day) {
        return on(day).stream().map(Alert::kind).toList();
    }

    static PersonFacts official(@Nullable String decision, Act... acts) {
        return new PersonFacts(
                SOMEBODY, "Mai Hữu Quý", true, true, day(decision), null, path(acts), months(), months());
    }

    static PersonFacts probationary(String ceremony) {
        return new PersonFacts(
                SOMEBODY, "Mai Quang Sơn", true, false, day(ceremony), day(ceremony), path(), months(), months());
    }

    static PersonFacts missing(String... days) {
        var missed = months();
        for (var each : days) {
            missed.put(YearMonth.from(LocalDate.parse(each)), LocalDate.parse(each));
        }
        return new PersonFacts(SOMEBODY, "Lê Văn Bình", true, true, null, null, path(), missed, months());
    }

    /** Dues of the months, each counted from the first of the next one. */
    static PersonFacts owing(String... unpaid) {
        var months = months();
        for (var each : unpaid) {
            var month = YearMonth.parse(each);
            months.put(month, month.plusMonths(1).atDay(1));
        }
        return new PersonFacts(SOMEBODY, "Lê Văn Bình", true, true, null, null, path(), months(), months);
    }

    static Act act(ActKind kind, String on) {
        return Act.plain(id(), kind, LocalDate.parse(on), null, null, null);
    }

    static Act annulment(Act other) {
        return Act.annulling(id(), other, null, "Ghi nhầm");
    }

    static AlertRules rules(String day, PublicHolidays.Day... holidays) {
        return new AlertRules(book(), new WorkingTime(List.of(holidays)), LocalDate.parse(day));
    }

    static RuleBook book() {
        var rules = new ArrayList<Rule>();
        Map.ofEntries(
                        Map.entry(Rule.Code.PROBATION_MONTHS, 12),
                        Map.entry(Rule.Code.OFFICIAL_DAYS, 30),
                        Map.entry(Rule.Code.COMMITTEE_FROM, 9),
                        Map.entry(Rule.Code.INTRODUCTION_DAYS, 30),
                        Map.entry(Rule.Code.PROBATION_LEAD, 2),
                        Map.entry(Rule.Code.TRANSFER_LEAD, 7),
                        Map.entry(Rule.Code.EXEMPTION_LEAD, 30),
                        Map.entry(Rule.Code.TEMPORARY_EXEMPTION_MOST, 12),
                        Map.entry(Rule.Code.CEREMONY_LEAD, 14),
                        Map.entry(Rule.Code.CEREMONY_DAYS, 30),
                        Map.entry(Rule.Code.SLIP_MONTHS, 3),
                        Map.entry(Rule.Code.POST_LEAD, 30),
                        Map.entry(Rule.Code.TERM_LEAD, 180),
                        Map.entry(Rule.Code.TERM_KEPT, 12),
                        Map.entry(Rule.Code.SUPPLEMENT_MONTH, 12),
                        Map.entry(Rule.Code.ABSENT_WARN, 2),
                        Map.entry(Rule.Code.ABSENT_MOST, 3),
                        Map.entry(Rule.Code.ABSENT_KEPT, 3),
                        Map.entry(Rule.Code.UNPAID_WARN, 2),
                        Map.entry(Rule.Code.UNPAID_MOST, 3),
                        Map.entry(Rule.Code.UNPAID_KEPT, 3),
                        Map.entry(Rule.Code.BRANCH_LEAST, 3),
                        Map.entry(Rule.Code.GROUPS_FROM, 30),
                        Map.entry(Rule.Code.CARD_CHECK_MONTH, 10),
                        Map.entry(Rule.Code.ASIDE_MONTHS, 6),
                        Map.entry(Rule.Code.BADGE_LEAD, 90),
                        Map.entry(Rule.Code.BADGE_WAIT_REPRIMAND, 6),
                        Map.entry(Rule.Code.BADGE_WAIT_WARNING, 9),
                        Map.entry(Rule.Code.BADGE_WAIT_DISMISSAL, 12),
                        Map.entry(Rule.Code.BADGE_ROUND_1, 203),
                        Map.entry(Rule.Code.BADGE_ROUND_2, 519),
                        Map.entry(Rule.Code.BADGE_ROUND_3, 902),
                        Map.entry(Rule.Code.BADGE_ROUND_4, 1107))
                .forEach((code, amount) -> rules.add(rule(code, amount, "2011-01-19", null)));
        for (var badge : Rule.Code.badges()) {
            var fresh = badge == Rule.Code.BADGE_35 || badge == Rule.Code.BADGE_95;
            rules.add(rule(badge, 1, fresh ? "2026-05-19" : "2011-01-19", null));
        }
        rules.add(rule(Rule.Code.CEREMONY_FROM_ISSUE, 0, "2025-07-01", "2026-07-26"));
        rules.add(rule(Rule.Code.CEREMONY_FROM_ISSUE, 1, "2026-07-26", null));
        rules.add(rule(Rule.Code.TRANSFER_DAYS, 60, "2025-07-01", "2026-07-26"));
        rules.add(rule(Rule.Code.TRANSFER_DAYS, 30, "2026-07-26", null));
        return new RuleBook(rules);
    }

    private RuleBook ownBook() {
        var codes = own.stream().map(Rule::code).toList();
        return new RuleBook(Stream.concat(
                        book().rules().stream().filter(rule -> !codes.contains(rule.code())), own.stream())
                .toList());
    }

    /** The numbers of badges as they come with the product, and that they are recorded since a round. */
    static RuleBook bookKeeping(String first) {
        var rules = new ArrayList<>(book().rules());
        rules.add(rule(Rule.Code.BADGE_KEPT_FROM, Integer.parseInt(first.replace("-", "")), "2011-01-19", null));
        return new RuleBook(rules);
    }

    static Act awarded(String on, int years, String round) {
        return Act.plain(
                        id(),
                        ActKind.BADGE_AWARDED,
                        LocalDate.parse(on),
                        null,
                        new Decision("12-QĐ/TU", "Tỉnh ủy", LocalDate.parse(on), null),
                        null)
                .with(new Badge(years, LocalDate.parse(round), BadgeWay.ON_TIME, null));
    }

    static Rule rule(Rule.Code code, int amount, String from, @Nullable String to) {
        return new Rule(code, amount, LocalDate.parse(from), day(to), "Căn cứ " + code.word());
    }

    private static Path path(Act... acts) {
        return new Path(SOMEBODY, List.of(acts));
    }

    private static TreeMap<YearMonth, LocalDate> months() {
        return new TreeMap<>();
    }

    private static ActId id() {
        return new ActId(new UUID(4, next++));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
