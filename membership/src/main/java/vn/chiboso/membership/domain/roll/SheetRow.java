package vn.chiboso.membership.domain.roll;

import java.util.NavigableMap;

/**
 * A row as it comes from a workbook.
 *
 * @param sheet  index of the sheet
 * @param number as the spreadsheet shows it, from 1
 * @param cells  by column index from 0; empty cells are left out
 */
public record SheetRow(int sheet, int number, NavigableMap<Integer, Cell> cells) {}
