package vn.chiboso.documents.application.port.in;

/** What may be handed in, for those who ask before they choose a file. */
public interface DescribeIntake {
    Rules describe();

    /**
     * What may be handed in.
     *
     * @param extensions ".pdf, .docx, …"
     */
    record Rules(String extensions, long maxMegabytes) {}
}
