package vn.chiboso.documents.application.port.in;

import vn.chiboso.documents.api.PaperDraft;
import vn.chiboso.documents.api.PaperView;
import vn.chiboso.membership.api.Actor;

/** Number, print and file an official paper; once per source. Rights are the caller's matter: only modules call it. */
public interface FilePaper {
    PaperView file(PaperDraft draft, Actor by);
}
