package vn.chiboso.documents.application.port.in;

import vn.chiboso.documents.api.FileId;
import vn.chiboso.documents.api.FileView;
import vn.chiboso.membership.api.Actor;

/** What is known of a file without its content. */
public interface DescribeFile {
    FileView describe(FileId file, Actor actor);
}
