package vn.chiboso.documents;

import org.springframework.beans.factory.annotation.Autowired;
import vn.chiboso.documents.application.port.out.PaperRegister;

@DocumentsSlice
class PostgresRegisterTests extends PaperRegisterContract {
    @Autowired
    private PaperRegister register;

    @Override
    PaperRegister register() {
        return register;
    }
}
