package vn.chiboso.membership.application;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.chiboso.membership.application.port.in.EmptySheet;
import vn.chiboso.membership.application.port.out.RollSheets;
import vn.chiboso.membership.application.port.out.SheetWords;
import vn.chiboso.membership.domain.roll.SheetShape;
import vn.chiboso.membership.domain.unitbook.UnitField;

@Service
class EmptySheetService implements EmptySheet {
    private final RollSheets sheets;
    private final SheetWords words;

    EmptySheetService(RollSheets sheets, SheetWords words) {
        this.sheets = sheets;
        this.words = words;
    }

    @Override
    public void write(Query query, OutputStream out) {
        var columns = columns(query.of(), query.language());
        var headings = columns.stream().map(List::getFirst).toList();
        sheets.empty(query.format(), out, headings, words.explanation(query.language()), columns);
    }

    private List<List<String>> columns(Of of, Locale language) {
        return switch (of) {
            case UNITS ->
                Stream.of(UnitField.values())
                        .map(field -> List.of(field.heading(), words.explained("unit-field." + field.key(), language)))
                        .toList();
            case MEMBERS ->
                SheetShape.COLUMNS.stream()
                        .map(field -> List.of(
                                field.heading(),
                                words.explained(
                                        "member-column."
                                                + field.name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', '-'),
                                        language)))
                        .toList();
        };
    }
}
