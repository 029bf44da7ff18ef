package vn.chiboso.bootstrap.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.RuleKeeping;
import vn.chiboso.membership.api.SecondFactors;
import vn.chiboso.membership.api.SignIn;
import vn.chiboso.membership.api.SignIns;
import vn.chiboso.membership.api.Standing;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.Term;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;

/** A secretary, an officer, a technical administrator and others, instead of membership's tables. */
@TestConfiguration(proxyBeanMethods = false)
public class People {
    static final String PASSWORD = "mật khẩu thử";
    static final UnitView BRANCH = new UnitView(
            new UnitId(new UUID(7, 1)),
            new UnitPath("vn.38.16543.0001."),
            UnitKind.BRANCH,
            "Chi bộ thôn Giang Đông",
            null,
            null,
            BranchType.RESIDENTIAL);
    static final UnitPath COMMUNE = new UnitPath("vn.38.16543.");

    static final SignIn SECRETARY = person(1, "bithu", "Nguyễn Văn Hòa", true, false, false, false);
    static final SignIn OFFICER = person(2, "canbo", "Lê Thị Mai", true, false, false, false);
    static final SignIn TECHNICIAN = person(3, "quantri", "Trần Kỹ", true, true, false, false);
    static final SignIn NEWCOMER = person(4, "moi", "Phạm Mới", true, false, true, false);
    static final SignIn DISABLED = person(5, "khoa", "Đỗ Khóa", false, false, false, false);
    static final SignIn ELDER = person(6, "caotuoi", "Lường Thị Ướt", true, false, false, true);

    private static SignIn person(
            int number, String name, String full, boolean on, boolean technical, boolean first, boolean elder) {
        var member = technical ? null : new MemberId(new UUID(2, number));
        var actor = new Actor(new AccountId(new UUID(1, number)), member, full);
        return new SignIn(actor, name, "{noop}" + PASSWORD, on, technical, first, null, elder);
    }

    @Bean
    @Primary
    Accounts accounts() {
        return new Accounts();
    }

    @Bean
    @Primary
    Factors factors() {
        return new Factors();
    }

    @Bean
    @Primary
    Standings standings() {
        return new SmallTown();
    }

    @Bean
    @Primary
    Units units() {
        return new OneBranch();
    }

    @Bean
    @Primary
    RuleKeeping ruleKeeping() {
        return new RuleKeeping() {
            @Override
            public boolean reads(Actor actor) {
                return keeps(actor) || actor.equals(OFFICER.actor());
            }

            @Override
            public boolean keeps(Actor actor) {
                return actor.equals(TECHNICIAN.actor());
            }
        };
    }

    /** Accounts in memory; {@link #put} changes one, {@link #restore} takes all changes back. */
    public static final class Accounts implements SignIns {
        private final Map<String, SignIn> all = new ConcurrentHashMap<>();

        Accounts() {
            restore();
        }

        void restore() {
            all.clear();
            List.of(SECRETARY, OFFICER, TECHNICIAN, NEWCOMER, DISABLED, ELDER).forEach(this::put);
        }

        void put(SignIn signIn) {
            all.put(signIn.userName(), signIn);
        }

        @Override
        public Optional<SignIn> byName(String userName) {
            return Optional.ofNullable(all.get(userName));
        }

        @Override
        public Optional<SignIn> byAccount(AccountId account) {
            return all.values().stream()
                    .filter(s -> s.actor().account().equals(account))
                    .findFirst();
        }

        @Override
        public boolean any() {
            return !all.isEmpty();
        }

        @Override
        public void prefer(AccountId account, String language, boolean elder) {
            var s = byAccount(account).orElseThrow();
            put(new SignIn(
                    s.actor(),
                    s.userName(),
                    s.passwordHash(),
                    s.enabled(),
                    s.technicalAdministrator(),
                    s.mustChangePassword(),
                    language,
                    elder));
        }
    }

    /** Second factors in memory; whoever has one shows {@link #CODE}, which is taken once. */
    public static final class Factors implements SecondFactors {
        static final String CODE = "123456";

        private final Map<AccountId, Step> steps = new ConcurrentHashMap<>();
        private final Set<AccountId> spent = ConcurrentHashMap.newKeySet();

        void put(SignIn signIn, Step step) {
            steps.put(signIn.actor().account(), step);
        }

        void clear() {
            steps.clear();
            spent.clear();
        }

        @Override
        public Step after(SignIn signIn) {
            return steps.getOrDefault(signIn.actor().account(), Step.NONE);
        }

        @Override
        public boolean isOn(AccountId account) {
            return steps.get(account) == Step.CODE;
        }

        @Override
        public boolean accepts(AccountId account, String code) {
            return isOn(account) && CODE.equals(code) && spent.add(account);
        }
    }

    private static final class SmallTown implements Standings {
        @Override
        public Standing of(Actor actor, UnitId unit, LocalDate day) {
            return new Standing(unit, BRANCH.path(), day, status(actor), Set.of(), Set.of());
        }

        private static @Nullable MemberStatus status(Actor actor) {
            return actor.equals(SECRETARY.actor())
                    ? MemberStatus.OFFICIAL
                    : actor.equals(ELDER.actor()) ? MemberStatus.EXEMPT : null;
        }

        @Override
        public List<UnitId> branchesOf(Actor actor, LocalDate day) {
            return actor.equals(SECRETARY.actor()) || actor.equals(ELDER.actor()) ? List.of(BRANCH.id()) : List.of();
        }

        @Override
        public List<UnitPath> officerScopes(Actor actor, LocalDate day) {
            return actor.equals(OFFICER.actor()) ? List.of(COMMUNE) : List.of();
        }

        @Override
        public List<UnitPath> overseenScopes(Actor actor, LocalDate day) {
            return officerScopes(actor, day);
        }
    }

    private static final class OneBranch implements Units {
        @Override
        public Optional<UnitView> find(UnitId unit) {
            return unit.equals(BRANCH.id()) ? Optional.of(BRANCH) : Optional.empty();
        }

        @Override
        public Optional<UnitView> above(UnitId unit) {
            return Optional.empty();
        }

        @Override
        public Optional<UnitView> find(UnitId unit, LocalDate day) {
            return find(unit);
        }

        @Override
        public List<UnitView> branchesUnder(UnitPath scope, LocalDate day) {
            return branchesUnder(scope);
        }

        @Override
        public Map<UnitId, UnitPath> placesFrom(UnitId unit) {
            return find(unit).map(view -> Map.of(unit, view.path())).orElse(Map.of());
        }

        @Override
        public List<UnitView> branchesUnder(UnitPath scope) {
            return scope.covers(BRANCH.path()) ? List.of(BRANCH) : List.of();
        }

        @Override
        public List<UnitView> ofKindUnder(UnitKind kind, UnitPath scope, LocalDate day) {
            return ofKindUnder(kind, scope);
        }

        @Override
        public Map<UnitId, BranchType> branchTypes(UnitPath scope, LocalDate day) {
            return Map.of();
        }

        @Override
        public List<UnitView> ofKindUnder(UnitKind kind, UnitPath scope) {
            return kind == UnitKind.BRANCH ? branchesUnder(scope) : List.of();
        }

        @Override
        public Optional<LocalDate> firstDay(UnitId unit) {
            return Optional.of(LocalDate.of(2020, 1, 1));
        }

        @Override
        public Term termOf(UnitId unit, LocalDate day) {
            return new Term(unit, LocalDate.of(2025, 1, 1), LocalDate.of(2030, 12, 31));
        }
    }
}
