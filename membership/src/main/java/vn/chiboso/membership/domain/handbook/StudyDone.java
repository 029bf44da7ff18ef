package vn.chiboso.membership.domain.handbook;

import java.time.LocalDate;
import vn.chiboso.membership.api.MemberId;

/**
 * A member says that they have read or studied it.
 *
 * @param note what they take from it; empty for none
 */
public record StudyDone(StudyItemId item, MemberId member, String note, LocalDate on) {}
