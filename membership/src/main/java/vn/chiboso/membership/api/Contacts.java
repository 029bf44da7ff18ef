package vn.chiboso.membership.api;

import java.util.Collection;
import java.util.List;

/** Addresses for notices. */
public interface Contacts {
    /** One entry per known person, in no order; unknown ids are left out. */
    List<Contact> of(Collection<MemberId> members);
}
