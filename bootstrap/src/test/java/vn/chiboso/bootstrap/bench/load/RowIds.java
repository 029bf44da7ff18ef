package vn.chiboso.bootstrap.bench.load;

import java.util.UUID;
import vn.chiboso.bootstrap.bench.nation.Nation;

/** Ids of the rows beside people, counted up within one branch. */
final class RowIds {
    private final long block;
    private int row;

    RowIds(int branch) {
        this.block = branch * 4096L;
    }

    UUID next() {
        return Nation.rowId(block + row++);
    }
}
