package vn.chiboso.notification.application.port.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.notification.Samples;

/** What every {@link MailPreferences} does. */
public abstract class MailPreferencesContract {
    private final MemberId person = new MemberId(Samples.id());
    private final MemberId other = new MemberId(Samples.id());

    protected abstract MailPreferences preferences();

    @Test
    void everybodyWantsLettersUntilTheySayOtherwise() {
        assertThat(preferences().unwilling(List.of(person, other))).isEmpty();
        preferences().prefer(person, false, Samples.NOW);
        assertThat(preferences().unwilling(List.of(person, other))).containsExactly(person);
        preferences().prefer(person, true, Samples.NOW);
        assertThat(preferences().unwilling(List.of(person, other))).isEmpty();
    }

    @Test
    void whatSomebodySaidHoldsForWhomTheyBecameUnlessThatOneSpokeToo() {
        preferences().inherit(person, other);
        preferences().prefer(person, false, Samples.NOW);
        preferences().inherit(person, other);
        assertThat(preferences().unwilling(List.of(other))).containsExactly(other);
        preferences().prefer(other, true, Samples.NOW);
        preferences().inherit(person, other);
        assertThat(preferences().unwilling(List.of(other))).isEmpty();
    }

    @Test
    void whatWasInheritedGoesBackWithTheRecordThatItCameFrom() {
        preferences().prefer(person, false, Samples.NOW);
        preferences().inherit(person, other);
        assertThat(preferences().origins(List.of(other))).containsExactly(person);
        preferences().giveBack(Map.of(person, other, other, other));
        assertThat(preferences().unwilling(List.of(other))).containsExactly(other);
        preferences().giveBack(Map.of(person, person, other, other));
        assertThat(preferences().unwilling(List.of(person, other))).containsExactly(person);
    }

    @Test
    void whatSomebodySaidSinceIsTheirs() {
        preferences().prefer(person, false, Samples.NOW);
        preferences().inherit(person, other);
        preferences().prefer(other, false, Samples.NOW);
        assertThat(preferences().origins(List.of(other))).isEmpty();
        preferences().giveBack(Map.of(person, person, other, other));
        assertThat(preferences().unwilling(List.of(other))).containsExactly(other);
    }
}
