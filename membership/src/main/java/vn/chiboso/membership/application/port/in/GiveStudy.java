package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.handbook.StudyItemId;
import vn.chiboso.membership.domain.handbook.StudyQuestion;

/** The branch committee gives its members something to study. */
public interface GiveStudy {
    void give(Actor actor, Command command);

    /**
     * What.
     *
     * @param title empty for that of the chosen paper, {@code source} likewise
     * @param link address of a paper or file of the library, as the browser shows it; empty for none
     * @param id chosen by the caller, so that sending twice gives once
     * @param questions rows left empty are no questions; at most {@link StudyQuestion#MOST}
     */
    record Command(
            StudyItemId id,
            UnitId unit,
            @Nullable String title,
            @Nullable String source,
            @Nullable LocalDate dueOn,
            @Nullable String link,
            List<StudyQuestion.Typed> questions) {}
}
