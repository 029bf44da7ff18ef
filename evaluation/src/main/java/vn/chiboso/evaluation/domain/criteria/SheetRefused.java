package vn.chiboso.evaluation.domain.criteria;

import java.util.List;
import vn.chiboso.membership.api.Refusal;

/** A criteria sheet cannot be imported; nothing of it was kept. */
public final class SheetRefused extends Refusal {
    private static final long serialVersionUID = 1;

    private final transient List<SheetProblem> problems;

    public SheetRefused(List<SheetProblem> problems) {
        super("criteria sheet refused: " + problems);
        this.problems = List.copyOf(problems);
    }

    /** In the order of the file. */
    public List<SheetProblem> problems() {
        return problems;
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }

    @Override
    public String code() {
        return "evaluation.refusal.sheet";
    }

    @Override
    public List<Object> args() {
        return List.of(problems.size());
    }

    @Override
    public String field() {
        return "file";
    }
}
