package vn.chiboso.bootstrap.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** Whoever looks at the jobs reads what they do, and no names of the code. */
@WebTest
class JobNamesTests {
    @Autowired
    List<Task<?>> tasks;

    @Autowired
    MessageSource messages;

    @Test
    void whoOperatesTheProductReadsWhatEveryJobDoes() throws IOException {
        var told = Files.readString(Path.of("../docs/operate.md"));
        assertThat(tasks.stream().filter(RecurringTask.class::isInstance).map(Task::getName))
                .allSatisfy(name -> assertThat(told).contains("`" + name + "`"));
    }

    @Test
    void everyRecurringJobHasANameInBothLanguages() {
        var names = tasks.stream()
                .filter(RecurringTask.class::isInstance)
                .map(Task::getName)
                .toList();
        assertThat(names).contains("membership-alerts", "notification-mail");
        for (var language : List.of("vi", "en")) {
            assertThat(names)
                    .allSatisfy(name -> assertThat(
                                    messages.getMessage("bootstrap.jobs.of." + name, null, "", Locale.of(language)))
                            .as(language + " " + name)
                            .isNotBlank());
        }
    }
}
