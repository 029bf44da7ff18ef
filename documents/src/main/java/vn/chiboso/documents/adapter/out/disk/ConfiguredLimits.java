package vn.chiboso.documents.adapter.out.disk;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import vn.chiboso.documents.application.port.out.IntakeLimits;

@Component
class ConfiguredLimits implements IntakeLimits {
    private final DataSize maxFileSize;

    ConfiguredLimits(@Value("${chiboso.documents.max-file-size:50MB}") DataSize maxFileSize) {
        this.maxFileSize = maxFileSize;
    }

    @Override
    public long maxFileSize() {
        return maxFileSize.toBytes();
    }
}
