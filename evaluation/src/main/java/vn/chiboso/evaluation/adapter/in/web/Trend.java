package vn.chiboso.evaluation.adapter.in.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiboso.evaluation.api.Grade;
import vn.chiboso.evaluation.application.port.in.ShowBranchScores;
import vn.chiboso.evaluation.domain.criteria.Bands;
import vn.chiboso.meetings.api.MeetingKind;

/**
 * Geometry of a branch's trend over twelve months, for inline SVG: points 0–100 upwards, months to the right. Drawn by the server,
 * so that it shows without script and prints.
 */
record Trend(
        int width,
        int height,
        List<Band> bands,
        List<Month> months,
        String selfLine,
        String officialLine,
        List<Dot> dots) {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 260;
    private static final int LEFT = 40;
    private static final int BOTTOM = 220;
    private static final int TOP = 16;

    /** A grade's band. */
    record Band(Grade grade, int y, int height) {}

    /** A label on the time axis. */
    record Month(String label, int x) {}

    /** A point; {@code official} chooses the mark. */
    record Dot(int x, int y, boolean official, String month, BigDecimal points) {}

    static Trend of(ShowBranchScores.View view) {
        var months = new ArrayList<Month>();
        var dots = new ArrayList<Dot>();
        for (var month = view.from(); !month.isAfter(view.to()); month = month.plusMonths(1)) {
            var label = "%02d/%02d".formatted(month.getMonthValue(), month.getYear() % 100);
            var x = LEFT + 24 + months.size() * (WIDTH - LEFT - 48) / 11;
            months.add(new Month(label, x));
            for (var score : view.scores()) {
                if (score.month().equals(month) && score.kind() == MeetingKind.REGULAR) {
                    add(dots, x, label, score.selfPoints(), false);
                    add(dots, x, label, score.officialPoints(), true);
                }
            }
        }
        return new Trend(
                WIDTH, HEIGHT, bands(view.bands()), months, line(dots, false), line(dots, true), List.copyOf(dots));
    }

    private static List<Band> bands(Bands bands) {
        var hundred = BigDecimal.valueOf(100);
        return List.of(
                band(Grade.GOOD, hundred, bands.good()),
                band(Grade.FAIR, bands.good(), bands.fair()),
                band(Grade.AVERAGE, bands.fair(), bands.average()),
                band(Grade.POOR, bands.average(), BigDecimal.ZERO));
    }

    private static Band band(Grade grade, BigDecimal top, BigDecimal bottom) {
        return new Band(grade, y(top), y(bottom) - y(top));
    }

    private static void add(List<Dot> dots, int x, String month, @Nullable BigDecimal points, boolean official) {
        if (points != null) {
            dots.add(new Dot(x, y(points), official, month, points));
        }
    }

    private static String line(List<Dot> dots, boolean official) {
        return dots.stream()
                .filter(dot -> dot.official() == official)
                .map(dot -> dot.x() + "," + dot.y())
                .collect(Collectors.joining(" "));
    }

    private static int y(BigDecimal points) {
        return BOTTOM - points.multiply(BigDecimal.valueOf(BOTTOM - TOP)).intValue() / 100;
    }
}
