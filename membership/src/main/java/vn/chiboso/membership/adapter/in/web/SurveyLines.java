package vn.chiboso.membership.adapter.in.web;

import java.time.LocalDate;
import java.util.List;
import vn.chiboso.membership.domain.roll.BranchSurvey;

/** The sheet of one branch as a whole, in words. */
record SurveyLines(String missing, List<String> remarks, List<Noted> noted) {
    /** A row that would be written although something about it is unusual. */
    record Noted(int row, String name, List<IntakeLine.Said> said) {}

    static SurveyLines of(BranchSurvey survey, LocalDate from, Shown shown) {
        return new SurveyLines(
                String.join(", ", survey.missing()),
                survey.remarks().stream().map(shown::finding).toList(),
                survey.noted().stream()
                        .map(row -> new Noted(
                                row.row(),
                                row.name(),
                                row.findings().stream()
                                        .map(f -> IntakeLine.said(f, from, shown))
                                        .toList()))
                        .toList());
    }
}
