package vn.chiboso.membership.api;

import java.util.List;
import java.util.Locale;

/**
 * What is kept on a person. Every module that keeps something about people implements this, since nobody else knows what: the person
 * is to be shown all of it (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15: to know, to see, to be given, to have corrected). What was said in
 * confidence by others is told to be there and not quoted; a secret ballot has nothing to tell.
 */
public interface PersonalRecords {
    /** One section for each purpose, also where nothing is kept just now. Whoever asks decides who may read the answer. */
    List<PersonalSection> of(MemberId member, Locale reader);
}
