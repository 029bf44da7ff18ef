package vn.chiboso.membership.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Who of a branch gets papers printed and who helps whom, for preparing a meeting (Directive 50-CT/TW). Only what members said
 * themselves or agreed to have written down; nothing any more of who withdrew it. For who prepares the branch's meetings, and for a
 * helper about those they help: whoever asks sees to that.
 */
public interface PaperWays {
    /** Of the people on the branch's own roll that day, by what stood on it; a day ahead is answered as of now. */
    Ways of(UnitId branch, LocalDate day);

    /** Nobody is in it of whom nothing was said. */
    record Ways(Set<MemberId> onPaper, List<Help> helps) {
        public Ways {
            onPaper = Set.copyOf(onPaper);
            helps = List.copyOf(helps);
        }
    }

    /**
     * Somebody who is helped by another of the branch who agreed to it.
     *
     * @param withoutDevice has said that nothing is at hand on which pages can be opened
     */
    record Help(MemberId member, String fullName, MemberId helper, boolean withoutDevice) {}
}
