package vn.chiboso.membership.domain.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.RuleBook;

class AnswersTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Set<Skill> ALL = EnumSet.allOf(Skill.class);
    private static final MemberId MEMBER = new MemberId(new UUID(0, 1));
    private static final MemberId HELPER = new MemberId(new UUID(0, 2));

    @Test
    void whoSaidNothingIsNotJudged() {
        assertThat(Answers.NONE.reading(ALL)).isEqualTo(Reading.of(TakingPart.UNKNOWN, Because.NOT_ASKED));
        assertThat(Answers.NONE.needsPaper(ALL)).isFalse();
        assertThat(Answers.NONE.needsHelper(false)).isFalse();
    }

    @Test
    void whoHasEverythingTakesPartFromAfar() {
        assertThat(answers(Device.OWN_SMARTPHONE, Connection.GOOD, alone(), null)
                        .reading(ALL))
                .isEqualTo(Reading.of(TakingPart.FROM_AFAR, Because.READY));
        assertThat(answers(Device.SHARED_SMARTPHONE, Connection.GOOD, alone(), null)
                        .reading(ALL)
                        .way())
                .isEqualTo(TakingPart.FROM_AFAR);
    }

    @Test
    void everythingThatKeepsSomebodyFromJoiningAfarIsSaid() {
        var answers = answers(Device.COMPUTER, Connection.WEAK, alone(), null)
                .with(Skill.JOIN_AFAR, SkillLevel.NOT_YET)
                .with(Skill.VOTE, SkillLevel.WITH_HELP);
        assertThat(answers.reading(ALL))
                .isEqualTo(Reading.of(
                        TakingPart.WITH_DEVICE,
                        Because.HAS_DEVICE,
                        Because.WEAK_CONNECTION,
                        Because.NO_JOINING,
                        Because.NO_VOTING));
    }

    @Test
    void helpCountsWhileSomebodyHelps() {
        var helped = new EnumMap<Skill, SkillLevel>(Skill.class);
        ALL.forEach(skill -> helped.put(skill, SkillLevel.WITH_HELP));
        var answers = answers(Device.OWN_SMARTPHONE, Connection.GOOD, helped, HELPER);
        assertThat(answers.reading(ALL).way()).isEqualTo(TakingPart.FROM_AFAR);
        assertThat(answers.withoutHelper().reading(ALL))
                .isEqualTo(Reading.of(TakingPart.ON_PAPER, Because.HAS_DEVICE, Because.NO_SIGN_IN));
        assertThat(answers.needsHelper(true)).isFalse();
        assertThat(answers.needsHelper(false)).as("the helper left").isTrue();
        assertThat(answers.withoutHelper().needsHelper(false)).isTrue();
    }

    @Test
    void whoWantsASlipGetsItWhateverDevicesThereAre() {
        var wished = new Answers(Device.OWN_SMARTPHONE, Connection.GOOD, alone(), Set.of(PaperWish.SLIP), null);
        assertThat(wished.reading(ALL)).isEqualTo(Reading.of(TakingPart.ON_PAPER, Because.WANTS_SLIP));
        var large = new Answers(Device.OWN_SMARTPHONE, Connection.GOOD, alone(), Set.of(PaperWish.LARGE_PRINT), null);
        assertThat(large.reading(ALL).way()).isEqualTo(TakingPart.FROM_AFAR);
        assertThat(large.needsPaper(ALL)).isTrue();
    }

    @Test
    void aPlainTelephoneNeedsPaper() {
        assertThat(answers(Device.PLAIN_PHONE, Connection.GOOD, alone(), null).reading(ALL))
                .isEqualTo(Reading.of(TakingPart.ON_PAPER, Because.NO_DEVICE));
    }

    @Test
    void aSkillThatIsNotAskedForIsNotWaitedFor() {
        var book = new RuleBook(List.of(
                rule(Rule.Code.SKILL_VOTE, 0, TODAY.minusDays(1)),
                rule(Rule.Code.SKILL_JOIN_AFAR, 0, TODAY.plusDays(1))));
        var asked = new SkillCatalogue(book, TODAY);
        assertThat(asked.skills()).doesNotContain(Skill.VOTE).contains(Skill.JOIN_AFAR, Skill.LEAD_MEETING);
        assertThat(asked.skillsOf(false)).doesNotContain(Skill.LEAD_MEETING);
        var answers = answers(Device.COMPUTER, Connection.GOOD, alone(), null).with(Skill.VOTE, SkillLevel.NOT_YET);
        assertThat(answers.reading(asked.skills()).way()).isEqualTo(TakingPart.FROM_AFAR);
    }

    @Test
    void howLongAnAnswerIsFreshIsDated() {
        assertThat(new SkillCatalogue(new RuleBook(List.of()), TODAY).freshFrom())
                .isEqualTo("2025-11-20");
        var half = new SkillCatalogue(new RuleBook(List.of(rule(Rule.Code.READINESS_AGAIN, 6, TODAY))), TODAY);
        assertThat(half.freshFrom()).isEqualTo("2026-05-20");
        var asked = asked(alone());
        assertThat(ReadinessFilter.ASKED_LONG_AGO.shows(asked, false, ALL, TODAY))
                .isFalse();
        assertThat(ReadinessFilter.ASKED_LONG_AGO.shows(asked, false, ALL, TODAY.plusDays(1)))
                .isTrue();
        assertThat(ReadinessFilter.NEVER_ASKED.shows(null, false, ALL, TODAY)).isTrue();
    }

    @Test
    void aMarkedSkillIsNoNewAsking() {
        var first = asked(Map.of());
        var marked = ReadinessNote.marked(
                id(2), MEMBER, first, Skill.VOTE, SkillLevel.ALONE, "Lê Văn Bình", TODAY.plusMonths(3));
        assertThat(marked.asked()).isEqualTo(first.asked());
        assertThat(marked.answers().skills()).containsExactly(Map.entry(Skill.VOTE, SkillLevel.ALONE));
        var alone = ReadinessNote.marked(id(3), MEMBER, null, Skill.VOTE, SkillLevel.ALONE, "Lê Văn Bình", TODAY);
        assertThat(ReadinessFilter.NEVER_ASKED.shows(alone, false, ALL, TODAY)).isTrue();
    }

    @Test
    void nothingIsLeftAfterAWithdrawal() {
        var withdrawn = asked(alone()).withdrawn(id(2), "Lê Văn Bình", TODAY);
        assertThat(withdrawn.answers()).isEqualTo(Answers.NONE);
        assertThat(withdrawn.asked()).isNull();
        assertThatThrownBy(() -> withdrawn.withdrawn(id(3), "Lê Văn Bình", TODAY))
                .isInstanceOf(ReadinessRefusal.class);
    }

    @Test
    void nobodyHelpsThemselvesAndADeviceIsNamed() {
        assertThatThrownBy(() -> ReadinessNote.asked(
                        id(1), MEMBER, answers(Device.NONE, Connection.NONE, Map.of(), MEMBER), true, "x", TODAY))
                .isInstanceOfSatisfying(
                        ReadinessRefusal.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("helper"));
        assertThatThrownBy(() -> ReadinessNote.asked(id(1), MEMBER, Answers.NONE, true, "x", TODAY))
                .isInstanceOfSatisfying(
                        ReadinessRefusal.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("device"));
    }

    private static ReadinessNote asked(Map<Skill, SkillLevel> skills) {
        return ReadinessNote.asked(
                id(1),
                MEMBER,
                answers(Device.OWN_SMARTPHONE, Connection.GOOD, skills, null),
                true,
                "Lê Văn Bình",
                TODAY);
    }

    private static ReadinessNoteId id(int number) {
        return new ReadinessNoteId(new UUID(1, number));
    }

    private static Answers answers(
            Device device, Connection connection, Map<Skill, SkillLevel> skills, @Nullable MemberId helper) {
        return new Answers(device, connection, skills, Set.of(), helper);
    }

    private static Map<Skill, SkillLevel> alone() {
        var skills = new EnumMap<Skill, SkillLevel>(Skill.class);
        ALL.forEach(skill -> skills.put(skill, SkillLevel.ALONE));
        return skills;
    }

    private static Rule rule(Rule.Code code, int amount, LocalDate from) {
        return new Rule(code, amount, from, null, "quy ước");
    }
}
