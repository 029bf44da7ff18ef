/** Votes: who counts, how many are needed, what was decided (294-QĐ/TW §9.3; Điều lệ Đảng, Điều 9). */
@NullMarked
package vn.chiboso.meetings.domain.vote;

import org.jspecify.annotations.NullMarked;
