package vn.chiboso.membership.application.port.out;

import java.time.LocalDate;
import java.util.List;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.domain.picking.FoundMember;
import vn.chiboso.membership.domain.picking.Picked;

/** People at home on rolls below a path, by name and by what they are, until further notice. */
public interface MemberFinder {
    /**
     * A page: by given name where a name is asked for, in the order of the tree otherwise.
     *
     * @param folded  part of the name, blank for any
     * @param after   what a page before said, blank to begin
     * @param counted how far hits are counted
     */
    Found find(String folded, Picked picked, UnitPath scope, String after, int shown, int counted, LocalDate day);

    /**
     * What was found.
     *
     * @param hits of this page and after it, as far as they were counted
     * @param next to ask on with; blank at the end
     */
    record Found(List<FoundMember> members, int hits, String next) {
        public Found {
            members = List.copyOf(members);
        }
    }
}
