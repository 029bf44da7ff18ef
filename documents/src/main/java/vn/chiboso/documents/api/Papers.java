package vn.chiboso.documents.api;

import java.util.List;
import java.util.Optional;
import vn.chiboso.membership.api.Actor;

/**
 * The register of official papers. {@link #file} is a command that other modules call synchronously inside their own
 * transaction (docs/adr: papers are filed through a narrow port).
 */
public interface Papers {
    /**
     * Numbers, renders and files the paper. Idempotent on {@link PaperDraft#sourceKey()}: the second call changes nothing and
     * returns what stands.
     *
     * @param by who caused it; the product itself from listeners
     */
    PaperView file(PaperDraft draft, Actor by);

    /** The paper made from that source, or empty. */
    Optional<PaperView> bySource(String sourceKey);

    /** Papers whose source key starts so, oldest first. Rights are the caller's matter. */
    List<PaperView> bySourcePrefix(String prefix);
}
