package vn.chiboso.documents.application.port.out;

import vn.chiboso.documents.domain.FileName;
import vn.chiboso.documents.domain.InspectedContent;

/** Finds out what a content really is. Never fails on broken content: that is then not what it says. */
public interface ContentInspector {
    InspectedContent inspect(FileName name, byte[] content);
}
