package vn.chiboso.membership.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Addresses for notices. */
public interface Contacts {
    /** One entry per known person, in no order; unknown ids are left out. */
    List<Contact> of(Collection<MemberId> members);

    /** Those of them that were made one with another record, by whom they stand for now; the others are left out. */
    Map<MemberId, MemberId> merged(Collection<MemberId> members);
}
