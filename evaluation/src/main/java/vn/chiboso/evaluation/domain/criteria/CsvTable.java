package vn.chiboso.evaluation.domain.criteria;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.chiboso.evaluation.domain.Phrase;

/** A CSV file (RFC 4180, comma or semicolon, UTF-8 with or without mark) as lines of cells; formulas are just text here. */
record CsvTable(List<String> head, List<Line> lines) {
    private static final int MOST_BYTES = 256 * 1024;
    private static final int MOST_LINES = 500;

    /** A line of the file; {@code number} counts from 1, the head included. */
    record Line(int number, List<String> cells) {}

    static CsvTable read(byte[] content) {
        if (content.length == 0) {
            throw refused("sheet.empty");
        }
        if (content.length > MOST_BYTES) {
            throw refused("sheet.too-large", MOST_BYTES / 1024);
        }
        var text = decode(content);
        var firstLine = text.lines().findFirst().orElse("");
        var separator = firstLine.contains(";") && !firstLine.contains(",") ? ';' : ',';
        var lines = split(text, separator);
        if (lines.isEmpty()) {
            throw refused("sheet.empty");
        }
        if (lines.size() > MOST_LINES) {
            throw refused("sheet.too-many-lines", MOST_LINES);
        }
        var head = lines.getFirst().cells().stream()
                .map(cell -> cell.toLowerCase(Locale.ROOT))
                .toList();
        return new CsvTable(head, List.copyOf(lines.subList(1, lines.size())));
    }

    private static String decode(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw refused("sheet.not-text");
            }
            return Normalizer.normalize(text.startsWith("\uFEFF") ? text.substring(1) : text, Normalizer.Form.NFC);
        } catch (CharacterCodingException e) {
            throw refused("sheet.not-text");
        }
    }

    private static List<Line> split(String text, char separator) {
        var lines = new ArrayList<Line>();
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        var number = 1;
        var started = 1;
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '\n') {
                number++;
            }
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == separator) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else if (!quoted && c == '\n') {
                add(lines, cells, cell, started);
                started = number;
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        if (quoted) {
            throw new SheetRefused(List.of(new SheetProblem(started, "", Phrase.of("sheet.open-quote"))));
        }
        add(lines, cells, cell, started);
        return lines;
    }

    private static void add(List<Line> lines, List<String> cells, StringBuilder cell, int number) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
        if (cells.stream().anyMatch(each -> !each.isEmpty())) {
            lines.add(new Line(number, List.copyOf(cells)));
        }
        cells.clear();
    }

    private static SheetRefused refused(String key, Object... args) {
        return new SheetRefused(List.of(new SheetProblem(1, "", Phrase.of(key, args))));
    }
}
