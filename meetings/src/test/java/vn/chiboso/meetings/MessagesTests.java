package vn.chiboso.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.domain.DateProposal;
import vn.chiboso.meetings.domain.MeetingForm;
import vn.chiboso.meetings.domain.MeetingRefusal;
import vn.chiboso.meetings.domain.Presence;
import vn.chiboso.meetings.domain.ReplyChoice;
import vn.chiboso.meetings.domain.Warning;
import vn.chiboso.membership.api.MemberStatus;

class MessagesTests {
    private final Properties vietnamese = read("/messages/meetings.properties");
    private final Properties english = read("/messages/meetings_en.properties");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(english.stringPropertyNames()).isEqualTo(vietnamese.stringPropertyNames());
        assertThat(vietnamese.stringPropertyNames()).allMatch(key -> key.startsWith("meetings."));
    }

    @Test
    void everyRefusalWarningAndWordIsSaid() {
        var keys = Stream.of(
                        Arrays.stream(MeetingRefusal.Reason.values()).map(MeetingRefusal.Reason::code),
                        Arrays.stream(Warning.Kind.values()).map(k -> new Warning(k, List.of()).code()),
                        words("kind", MeetingKind.values()),
                        words("state", MeetingState.values()),
                        words("form", MeetingForm.values()),
                        words("status", MemberStatus.values()),
                        words("presence", Presence.values()),
                        words("reply", ReplyChoice.values()),
                        words("reply.given", ReplyChoice.values()),
                        words("why", DateProposal.Why.values()))
                .flatMap(s -> s)
                .toList();

        assertThat(vietnamese.stringPropertyNames()).containsAll(keys);
    }

    @Test
    void argumentsAreTheSameInBothLanguages() {
        for (var key : vietnamese.stringPropertyNames()) {
            for (var n = 0; n < 5; n++) {
                var arg = "{" + n;
                assertThat(english.getProperty(key).contains(arg))
                        .as(key + " " + arg)
                        .isEqualTo(vietnamese.getProperty(key).contains(arg));
            }
        }
    }

    private static Stream<String> words(String of, Enum<?>[] values) {
        return Arrays.stream(values).map(v -> "meetings." + of + "." + v.name());
    }

    private static Properties read(String path) {
        try (var in = Objects.requireNonNull(MessagesTests.class.getResourceAsStream(path), path)) {
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
