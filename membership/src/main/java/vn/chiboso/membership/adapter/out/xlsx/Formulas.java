package vn.chiboso.membership.adapter.out.xlsx;

/** What a spreadsheet would take for a formula when it opens a text file. */
final class Formulas {
    private Formulas() {}

    private static boolean isDangerous(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(cell.charAt(0)) >= 0;
    }

    /** With an apostrophe before it, which spreadsheets take for "this is text"; one that looks so already gets another. */
    static String neutral(String cell) {
        return isBehindApostrophes(cell) ? "'" + cell : cell;
    }

    /** What was neutralised when it left comes back as it was. */
    static String plain(String cell) {
        return cell.startsWith("'") && isBehindApostrophes(cell) ? cell.substring(1) : cell;
    }

    private static boolean isBehindApostrophes(String cell) {
        var at = 0;
        while (at < cell.length() && cell.charAt(at) == '\'') {
            at++;
        }
        return isDangerous(cell.substring(at));
    }
}
