package vn.chiboso.documents.adapter.out.membership;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chiboso.documents.api.Rendering;
import vn.chiboso.documents.api.Sheet;
import vn.chiboso.membership.api.PersonalPaper;

/** A person's data as a table on paper. */
@Component
class PaperOfAPerson implements PersonalPaper {
    private static final int WIDE = 40;
    private static final int NARROW = 14;

    private final Rendering rendering;

    PaperOfAPerson(Rendering rendering) {
        this.rendering = rendering;
    }

    @Override
    public byte[] pdf(
            String title, String subtitle, List<String> headings, List<List<String>> rows, List<String> notes) {
        var columns = new ArrayList<Sheet.Column>();
        for (var heading : headings) {
            columns.add(new Sheet.Column(heading, columns.isEmpty() ? NARROW : WIDE, false));
        }
        var cells = rows.stream().map(List::<Object>copyOf).toList();
        return rendering.pdf(new Sheet("", "", title, subtitle, columns, cells, notes));
    }
}
