package vn.chiboso.documents.application;

import org.springframework.stereotype.Service;
import vn.chiboso.documents.application.port.in.DescribeIntake;
import vn.chiboso.documents.application.port.out.IntakeLimits;
import vn.chiboso.documents.domain.FileKind;

@Service
class DescribeIntakeService implements DescribeIntake {
    private static final long MEGABYTE = 1024 * 1024;

    private final IntakeLimits limits;

    DescribeIntakeService(IntakeLimits limits) {
        this.limits = limits;
    }

    @Override
    public Rules describe() {
        return new Rules(FileKind.allExtensions(), limits.maxFileSize() / MEGABYTE);
    }
}
