package vn.chiboso.evaluation.domain.criteria;

import vn.chiboso.evaluation.domain.Phrase;

/**
 * Why a sheet was not taken.
 *
 * @param row    line of the file, the head being 1
 * @param column as named in the head; empty for the whole row or file
 */
public record SheetProblem(int row, String column, Phrase what) {}
