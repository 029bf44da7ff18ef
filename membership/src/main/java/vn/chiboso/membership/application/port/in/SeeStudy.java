package vn.chiboso.membership.application.port.in;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.handbook.StudyDone;
import vn.chiboso.membership.domain.handbook.StudyItem;
import vn.chiboso.membership.domain.handbook.StudyItemId;
import vn.chiboso.membership.domain.handbook.StudyQuestion;

/** One thing to study with its questions, for a member of the branch that was given it. */
public interface SeeStudy {
    /** Refused as not there when it was withdrawn or is another branch's. */
    View see(Actor actor, StudyItemId item);

    /**
     * It.
     *
     * @param done  null until the reader has confirmed it
     * @param gives whether the reader gives the branch things to study, and so may know which answers are right
     */
    record View(
            StudyItem item,
            List<StudyQuestion> questions,
            @Nullable StudyDone done,
            boolean gives) {}
}
