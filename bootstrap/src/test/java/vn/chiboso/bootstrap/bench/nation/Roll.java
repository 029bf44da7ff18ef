package vn.chiboso.bootstrap.bench.nation;

import java.util.List;

/**
 * The people of one branch, those who have left included, and the posts held on it and from it.
 *
 * @param lives those on the roll first
 */
public record Roll(Plot branch, List<Life> lives, List<Life.Post> posts) {}
