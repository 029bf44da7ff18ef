package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.application.port.in.FindBranches;
import vn.chiboso.membership.application.port.out.Tree;
import vn.chiboso.membership.domain.BranchHit;
import vn.chiboso.membership.domain.Folding;

@Service
class FindBranchesService implements FindBranches {
    private static final int SHORTEST = 2;

    private final PathSubjects subjects;
    private final Tree tree;
    private final Clock clock;

    FindBranchesService(PathSubjects subjects, Tree tree, Clock clock) {
        this.subjects = subjects;
        this.tree = tree;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<BranchHit> find(Actor actor, MemberId forMember, String text) {
        var home = subjects.requireRecorder(actor, forMember);
        var sought = Folding.tidy(text);
        return sought.length() < SHORTEST
                ? List.of()
                : tree.branchesNamed(sought, LocalDate.now(clock)).stream()
                        .filter(hit -> !hit.unit().equals(home))
                        .toList();
    }
}
