package vn.chiboso.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.chiboso.meetings.api.VoteSubject;
import vn.chiboso.meetings.domain.minutes.MinutesSection;
import vn.chiboso.meetings.domain.proceedings.Closing;
import vn.chiboso.meetings.domain.proceedings.Remark;
import vn.chiboso.meetings.domain.proceedings.Step;
import vn.chiboso.meetings.domain.resolution.ResolutionState;
import vn.chiboso.meetings.domain.resolution.TaskReport;
import vn.chiboso.meetings.domain.resolution.TaskState;
import vn.chiboso.meetings.domain.resolution.Urgency;
import vn.chiboso.meetings.domain.vote.Choice;
import vn.chiboso.meetings.domain.vote.Comparison;
import vn.chiboso.meetings.domain.vote.Deduction;
import vn.chiboso.meetings.domain.vote.VoteForm;
import vn.chiboso.meetings.domain.vote.VoteState;

class ProceedingsMessagesTests {
    @Test
    void bothLanguagesSayTheSameKeys() throws IOException {
        var vietnamese = load("/messages/proceedings.properties");
        var english = load("/messages/proceedings_en.properties");
        assertThat(english.keySet()).isEqualTo(vietnamese.keySet());
        assertThat(vietnamese.stringPropertyNames()).allMatch(k -> k.startsWith("meetings."));
        for (var key : vietnamese.stringPropertyNames()) {
            assertThat(english.getProperty(key).contains("{0"))
                    .as(key)
                    .isEqualTo(vietnamese.getProperty(key).contains("{0"));
        }
    }

    @Test
    void everyWordThatIsLookedUpByNameIsThere() throws IOException {
        var texts = load("/messages/proceedings.properties").stringPropertyNames();
        named(texts, "step", Step.values());
        named(texts, "prompt", Step.values());
        named(texts, "subject", VoteSubject.values());
        named(texts, "vote.state", VoteState.values());
        named(texts, "vote.choice", Choice.values());
        named(texts, "vote.form", VoteForm.values());
        named(texts, "vote.threshold.part", Deduction.values());
        named(texts, "vote.threshold", Comparison.values());
        named(texts, "conduct.warning", Closing.Warning.values());
        named(texts, "conduct.speech.remark", Remark.values());
        named(texts, "section", MinutesSection.values());
        named(texts, "tasks.state", TaskState.values());
        named(texts, "tasks.urgency", Urgency.values());
        named(texts, "tasks.report.kind", TaskReport.Kind.values());
        named(texts, "resolution.state", ResolutionState.values());
    }

    private static void named(Set<String> texts, String prefix, Enum<?>[] names) {
        for (var name : names) {
            assertThat(texts).contains("meetings." + prefix + "." + name.name());
        }
    }

    private static Properties load(String name) throws IOException {
        var properties = new Properties();
        try (var in = Objects.requireNonNull(ProceedingsMessagesTests.class.getResourceAsStream(name));
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
