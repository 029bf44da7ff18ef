package vn.chiboso.membership.api;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * What is kept by the account somebody signs in with, whoever it belongs to: a technical administrator has an account and is nobody's
 * member (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15). Facts of a section that is told by person as well stand together with those.
 */
public interface AccountRecords {
    /** One section for each purpose, also where nothing is kept just now. Whoever asks decides who may read the answer. */
    List<PersonalSection> of(Collection<AccountId> accounts, Locale reader);
}
