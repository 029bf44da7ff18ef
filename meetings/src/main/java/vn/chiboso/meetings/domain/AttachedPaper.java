package vn.chiboso.meetings.domain;

import java.time.Instant;
import vn.chiboso.documents.api.FileId;
import vn.chiboso.membership.api.AccountId;

/** A paper attached to an item of the agenda; the file itself is kept by documents. */
public record AttachedPaper(FileId file, String name, Instant attachedAt, AccountId attachedBy) {}
