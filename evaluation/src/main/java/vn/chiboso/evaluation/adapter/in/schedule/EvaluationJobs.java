package vn.chiboso.evaluation.adapter.in.schedule;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chiboso.evaluation.application.port.in.FreezeMonthlyReports;
import vn.chiboso.evaluation.application.port.in.RemindMissingScores;
import vn.chiboso.evaluation.domain.Days;
import vn.chiboso.evaluation.domain.report.ReportCalendar;

/**
 * The module's jobs and their calendar. Both look every hour for what is still missing, so that an hour slept through repairs
 * itself; the calendar says from when on it counts as missing.
 */
@Configuration(proxyBeanMethods = false)
class EvaluationJobs {
    /** Days of the same month, times of Asia/Ho_Chi_Minh (rules of the field: day 10, reminder on day 8). */
    @Bean
    ReportCalendar reportCalendar(
            @Value("${chiboso.evaluation.report-day:10}") int reportDay,
            @Value("${chiboso.evaluation.report-time:08:00}") String reportTime,
            @Value("${chiboso.evaluation.reminder-day:8}") int reminderDay) {
        return new ReportCalendar(reportDay, LocalTime.parse(reportTime), reminderDay);
    }

    @Bean
    RecurringTask<Void> monthlyReportsJob(FreezeMonthlyReports freeze, ReportCalendar calendar, Clock clock) {
        return Tasks.recurring("evaluation-monthly-reports", hourly(calendar))
                .execute((instance, context) -> freeze.upTo(clock.instant()));
    }

    @Bean
    RecurringTask<Void> scoreRemindersJob(RemindMissingScores remind, ReportCalendar calendar, Clock clock) {
        return Tasks.recurring("evaluation-score-reminders", hourly(calendar))
                .execute((instance, context) -> remind.upTo(clock.instant()));
    }

    /** At the minute of the report, so that the report of the day is made on the dot. */
    private static Schedule hourly(ReportCalendar calendar) {
        return Schedules.cron("0 %d * * * *".formatted(calendar.reportTime().getMinute()), Days.ZONE);
    }
}
