package vn.chiboso.documents;

import vn.chiboso.documents.application.port.out.PaperRegister;

class MemoryRegisterTests extends PaperRegisterContract {
    private final MemoryRegister register = new MemoryRegister();

    @Override
    PaperRegister register() {
        return register;
    }
}
