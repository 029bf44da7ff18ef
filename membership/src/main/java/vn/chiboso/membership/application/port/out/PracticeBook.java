package vn.chiboso.membership.application.port.out;

import java.time.LocalDate;
import java.util.Map;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.domain.practice.Lesson;

/** Which exercises an account has done: nothing of what was typed, and not for long. */
public interface PracticeBook {
    /** Done on or after the day, each with the day it was done last. */
    Map<Lesson, LocalDate> passed(AccountId account, LocalDate since);

    void pass(AccountId account, Lesson lesson, LocalDate on);

    /** Forgets what was done before the day; how many. */
    int forget(LocalDate before);
}
