package vn.chiboso.membership.adapter.out.xlsx;

import vn.chiboso.membership.domain.RollRefusal;
import vn.chiboso.membership.domain.RollRefusal.FileFault;

/**
 * Looks at a part's markup while it is inflated, because the reader makes room for every column up to the one that a cell names:
 * a reference must be on the sheet, and a row has few cells. Parts may stand anywhere in the file, so each is looked at.
 */
final class SheetGuard {
    /** Cells in one row; a list book has about thirty columns. */
    private static final int MOST_CELLS = 500;

    private static final int LAST_COLUMN = 16_384;
    private static final int LAST_ROW = 1_048_576;
    /** Longer than any reference and any name that matters. */
    private static final int LONGEST = 24;

    private final StringBuilder name = new StringBuilder();
    private final StringBuilder value = new StringBuilder();
    private Markup markup = Markup.TEXT;
    private Reference reference = Reference.NONE;
    private byte previous;
    private byte beforePrevious;
    private byte quote;
    private int inside;
    private boolean inRow;
    private int cells;

    private enum Markup {
        TEXT,
        NAME,
        TAG,
        COMMENT,
        CDATA,
        INSTRUCTION
    }

    /** Where in {@code r="B7"} we are. */
    private enum Reference {
        NONE,
        LETTER,
        EQUALS,
        VALUE
    }

    /** The next bytes of the part. */
    void look(byte[] buffer, int length) {
        for (var i = 0; i < length; i++) {
            var next = buffer[i];
            if (next == 0) {
                // two or four bytes per letter; everybody writes UTF-8
                throw RollRefusal.file(FileFault.DAMAGED);
            }
            step(next);
            beforePrevious = previous;
            previous = next;
        }
    }

    private void step(byte next) {
        inside++;
        switch (markup) {
            case TEXT -> {
                if (next == '<') {
                    name.setLength(0);
                    markup = Markup.NAME;
                }
            }
            case NAME -> name(next);
            case TAG -> tag(next);
            case COMMENT -> endAt(next == '>' && previous == '-' && beforePrevious == '-' && inside > 2);
            case CDATA -> endAt(next == '>' && previous == ']' && beforePrevious == ']');
            case INSTRUCTION -> endAt(next == '>' && previous == '?' && inside > 1);
        }
    }

    private void begin(Markup begun) {
        markup = begun;
        reference = Reference.NONE;
        quote = 0;
        inside = 0;
    }

    private void endAt(boolean end) {
        if (end) {
            begin(Markup.TEXT);
        }
    }

    private void name(byte next) {
        if (next == '>' || (next == '/' && !name.isEmpty()) || isSpace(next)) {
            element(name.toString());
            begin(Markup.TAG);
            endAt(next == '>');
            return;
        }
        if (name.length() < LONGEST) {
            name.append((char) next);
        }
        if (name.charAt(0) == '?') {
            begin(Markup.INSTRUCTION);
        } else if (name.charAt(0) == '!') {
            switch (name.toString()) {
                case "!--" -> begin(Markup.COMMENT);
                case "![CDATA[" -> begin(Markup.CDATA);
                case "!DOCTYPE" -> throw RollRefusal.file(FileFault.DAMAGED);
                default -> {}
            }
        }
    }

    private void tag(byte next) {
        attribute(next);
        if (quote != 0) {
            quote = next == quote ? 0 : quote;
        } else if (isQuote(next)) {
            quote = next;
        } else {
            endAt(next == '>');
        }
    }

    private void element(String written) {
        var local = written.startsWith("/") ? written : written.substring(written.indexOf(':') + 1);
        if (local.equals("row")) {
            inRow = true;
            cells = 0;
        } else if (local.equals("c") && inRow && ++cells > MOST_CELLS) {
            throw RollRefusal.file(FileFault.BOMB);
        }
    }

    /** Any attribute named r, in whichever element: a cell's reference, a row's number, a share of red. */
    private void attribute(byte next) {
        switch (reference) {
            case NONE -> {
                if (quote == 0 && next == 'r' && (isSpace(previous) || isQuote(previous))) {
                    reference = Reference.LETTER;
                }
            }
            case LETTER -> reference = next == '=' ? Reference.EQUALS : isSpace(next) ? reference : Reference.NONE;
            case EQUALS -> {
                if (isQuote(next)) {
                    value.setLength(0);
                    reference = Reference.VALUE;
                } else if (!isSpace(next)) {
                    reference = Reference.NONE;
                }
            }
            case VALUE -> {
                if (next == quote) {
                    requireOnSheet(value.toString());
                    reference = Reference.NONE;
                } else if (value.length() < LONGEST) {
                    value.append((char) (next & 0xFF));
                }
            }
        }
    }

    private static void requireOnSheet(String value) {
        var column = 0;
        var at = 0;
        for (; at < value.length() && at < 4 && Character.isLetter(value.charAt(at)); at++) {
            column = column * 26 + (Character.toUpperCase(value.charAt(at)) - 'A' + 1);
        }
        if (at == 0 && value.matches("-?[0-9]{0,12}(\\.[0-9]{0,12})?%?")) {
            return;
        }
        var row = value.substring(at);
        if (column < 1 || column > LAST_COLUMN || !row.matches("[0-9]{1,7}") || Integer.parseInt(row) > LAST_ROW) {
            throw RollRefusal.file(FileFault.BOMB);
        }
    }

    private static boolean isSpace(byte next) {
        return next == ' ' || next == '\t' || next == '\r' || next == '\n';
    }

    private static boolean isQuote(byte next) {
        return next == '"' || next == '\'';
    }
}
