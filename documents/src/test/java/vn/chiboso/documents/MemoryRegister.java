package vn.chiboso.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.documents.api.Audience;
import vn.chiboso.documents.api.PaperId;
import vn.chiboso.documents.api.PaperView;
import vn.chiboso.documents.application.port.out.PaperFilter;
import vn.chiboso.documents.application.port.out.PaperRegister;
import vn.chiboso.documents.domain.Cursor;
import vn.chiboso.documents.domain.Paper;
import vn.chiboso.membership.api.Term;
import vn.chiboso.membership.api.UnitId;

/** A register that forgets with the test. */
public class MemoryRegister implements PaperRegister {
    private static final Comparator<Cursor> BY_PLACE = Comparator.comparing(Cursor::moment)
            .thenComparing(cursor -> cursor.id().toString());

    private final List<Paper> papers = new ArrayList<>();

    @Override
    public boolean add(Paper paper) {
        var isTaken = papers.stream().anyMatch(p -> p.sourceKey().equals(paper.sourceKey()));
        return !isTaken && papers.add(paper);
    }

    @Override
    public Optional<Paper> find(PaperId id) {
        return papers.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    @Override
    public Optional<PaperView> bySource(String sourceKey) {
        return papers.stream()
                .filter(p -> p.sourceKey().equals(sourceKey))
                .map(Paper::view)
                .findFirst();
    }

    @Override
    public List<PaperView> bySourcePrefix(String prefix) {
        return papers.stream()
                .filter(p -> p.sourceKey().startsWith(prefix))
                .map(Paper::view)
                .toList();
    }

    @Override
    public List<PaperView> list(UnitId unit, PaperFilter filter, int limit) {
        return papers.stream()
                .filter(p -> p.unit().equals(unit))
                .filter(p -> filter.readable().contains(p.audience()))
                .filter(p -> filter.kind() == null || p.content().kind() == filter.kind())
                .filter(p -> filter.term() == null || isWithin(day(p), filter.term()))
                .filter(p -> filter.after() == null || BY_PLACE.compare(place(p), filter.after()) < 0)
                .sorted(Comparator.comparing(MemoryRegister::place, BY_PLACE).reversed())
                .limit(limit)
                .map(Paper::view)
                .toList();
    }

    @Override
    public Optional<LocalDate> latest(UnitId unit, Set<Audience> readable, @Nullable LocalDate before) {
        return papers.stream()
                .filter(p -> p.unit().equals(unit))
                .filter(p -> readable.contains(p.audience()))
                .map(MemoryRegister::day)
                .filter(day -> before == null || day.isBefore(before))
                .max(Comparator.naturalOrder());
    }

    private static LocalDate day(Paper paper) {
        return paper.content().head().date();
    }

    private static boolean isWithin(LocalDate day, Term term) {
        return !day.isBefore(term.from()) && !day.isAfter(term.to());
    }

    private static Cursor place(Paper paper) {
        return Cursor.of(paper.content().head().date(), paper.id().value());
    }
}
