package vn.chiboso.meetings.domain;

import java.time.Instant;

/**
 * A file that seats were called by.
 *
 * @param seats   how many
 * @param kept    that were called otherwise, and stayed so
 * @param leftOut rows that said nothing of a seat
 */
public record TakenFile(String byName, String fileName, int seats, int kept, int leftOut, Instant at) {}
