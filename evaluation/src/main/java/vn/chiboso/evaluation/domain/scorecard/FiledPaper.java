package vn.chiboso.evaluation.domain.scorecard;

/** A paper filed from a meeting that one may open; {@code link} is a path of this product. */
public record FiledPaper(String symbol, String title, String link) {}
