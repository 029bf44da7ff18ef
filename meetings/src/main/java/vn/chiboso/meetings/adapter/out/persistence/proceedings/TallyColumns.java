package vn.chiboso.meetings.adapter.out.persistence.proceedings;

import jakarta.persistence.Embeddable;

/** Votes as counted; absent before. */
@Embeddable
record TallyColumns(Integer inFavour, Integer against, Integer abstained) {}
