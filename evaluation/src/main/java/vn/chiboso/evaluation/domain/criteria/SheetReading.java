package vn.chiboso.evaluation.domain.criteria;

import java.util.List;
import vn.chiboso.evaluation.domain.Phrase;

/**
 * What a sheet says.
 *
 * @param problems when there is one, nothing is imported
 * @param notes    how doubtful places were read, for the officer to confirm with the issuer
 */
public record SheetReading(List<Criterion> criteria, List<SheetProblem> problems, List<Phrase> notes) {
    public SheetReading {
        criteria = List.copyOf(criteria);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }
}
