package planted.membership.api;

/** Asked by others. */
public interface Directory {
    int size();
}
