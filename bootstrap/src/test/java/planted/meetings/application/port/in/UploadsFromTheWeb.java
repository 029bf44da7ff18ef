package planted.meetings.application.port.in;

import org.springframework.web.multipart.MultipartFile;

/** A use case that knows how it is called. */
public interface UploadsFromTheWeb {
    void upload(MultipartFile file);
}
