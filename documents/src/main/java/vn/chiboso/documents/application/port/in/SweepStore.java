package vn.chiboso.documents.application.port.in;

/** Remove contents that no paper and no file needs: what a crash between storing and committing left behind. */
public interface SweepStore {
    /** Contents older than a day without a row; returns how many went. */
    int sweep();
}
